package org.upshift.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.ConfigProvider;

/** The people of one test. Each has cookies of their own; what one sees, no other does. */
public final class Personas implements AutoCloseable {

    /** Whether a persona's browser runs scripts. */
    public enum Scripts {
        ON,
        OFF
    }

    private final Chromium chromium;
    private final Inspector inspector;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final Map<Sight, Future<List<String>>> looks = new LinkedHashMap<>();

    Personas(Chromium chromium, Inspector inspector) {
        this.chromium = chromium;
        this.inspector = inspector;
    }

    public Persona persona(String name) {
        return persona(name, Scripts.ON);
    }

    public Persona persona(String name, Scripts scripts) {
        return persona(name, scripts, URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)));
    }

    /** A persona who reads another server than the Upshift under test. */
    public Persona persona(String name, Scripts scripts, URI site) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(site.toString())
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(PageCheck.DESKTOP, PageCheck.HEIGHT)
                        .setJavaScriptEnabled(scripts == Scripts.ON));
        context.setDefaultTimeout(10_000);
        contexts.add(context);
        return new Persona(name, this, context);
    }

    void look(Sight sight) {
        looks.put(sight, inspector.inspect(sight));
    }

    /** Waits until every page that was to be checked has been, and fails with all that is wrong with them. */
    public void foundNothingWrong() {
        List<String> faults = new ArrayList<>();
        looks.forEach((sight, look) -> {
            List<String> wrong = result(look);
            if (!wrong.isEmpty()) {
                faults.add(sight.pictureName() + " (" + sight.address() + ") has " + wrong.size() + " faults:\n"
                        + String.join("\n", wrong));
            }
        });
        looks.clear();
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }

    private static List<String> result(Future<List<String>> look) {
        try {
            return look.get();
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
