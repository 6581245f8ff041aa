package org.upshift.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Persona;
import org.upshift.browser.Personas;

/** A real browser reads pages full of payloads: no dialog opens, nothing breaks the content security policy. */
@QuarkusTest
@InBrowser
class StoredMarkupInBrowserTest {
    private static final int LINE = 95;
    private static final int TEXT = 450;

    @Inject
    World world;

    @TestHTTPResource("/")
    URI site;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void nothingThatWasTypedRuns(Personas personas) {
        var scribe = new Scribe(world.another(), port);
        var lines = Payloads.bundles(LINE, " ");
        var pages = scribe.look();
        for (String text : Payloads.bundles(TEXT, "\n")) {
            assertThat(scribe.type(pages, lines.remove(0), text, false)).isEmpty();
            pages = scribe.lookAgain(pages);
        }
        var incidents = new ArrayList<String>();
        var persona = personas.persona("Reader");
        persona.page().onDialog(dialog -> {
            incidents.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        persona.page()
                .addInitScript(
                        "window.reports = [];"
                                + " addEventListener('securitypolicyviolation', e => reports.push(e.violatedDirective + ' ' + e.blockedURI))");
        int marked = 0;
        for (var page : pagesWithMarks(scribe.look())) {
            signIn(persona, page.ask().headers().get("Cookie"));
            persona.open(page.ask().path());
            marked++;
            ((List<?>) persona.page().evaluate("window.reports"))
                    .forEach(report -> incidents.add(page.ask() + " as " + page.subject() + ": " + report));
            assertThat(persona.page()
                            .evaluate("document.querySelectorAll('[onerror],[onload],iframe,object,base').length"))
                    .as(page.ask().toString())
                    .isEqualTo(0);
        }
        assertThat(incidents).isEmpty();
        assertThat(marked).isGreaterThan(8);
    }

    /** Each page that shows a payload, as one of those who may see it. */
    private static List<Scribe.Seen> pagesWithMarks(List<Scribe.Seen> pages) {
        var routes = new HashSet<Route>();
        return pages.stream()
                .filter(Scribe.Seen::isPage)
                .filter(page -> page.answer().body().contains(Payloads.MARK))
                .filter(page -> page.answer().status() == 200)
                .filter(page -> page.answer().header("content-disposition").isEmpty())
                .filter(page -> routes.add(page.route()))
                .toList();
    }

    private void signIn(Persona persona, String cookies) {
        persona.page().context().clearCookies();
        persona.page()
                .context()
                .addCookies(Arrays.stream(cookies.split("; "))
                        .map(cookie -> cookie.split("=", 2))
                        .map(pair -> new Cookie(pair[0], pair[1]).setUrl(site.toString()))
                        .toList());
    }
}
