package org.upshift.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The people of one test. Each has cookies of their own; what one sees, no other does. */
public final class Personas implements AutoCloseable {

    /** Whether a persona's browser runs scripts. */
    public enum Scripts {
        ON,
        OFF
    }

    private final Chromium chromium;
    private final List<BrowserContext> contexts = new ArrayList<>();

    Personas(Chromium chromium) {
        this.chromium = chromium;
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
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                        .setViewportSize(PageCheck.DESKTOP, PageCheck.HEIGHT)
                        .setJavaScriptEnabled(scripts == Scripts.ON));
        context.setDefaultTimeout(10_000);
        contexts.add(context);
        return new Persona(name, scripts, context);
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
