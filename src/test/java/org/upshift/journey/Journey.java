package org.upshift.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.upshift.TestClock;
import org.upshift.browser.Persona;
import org.upshift.browser.Personas;
import org.upshift.browser.Personas.Scripts;
import org.upshift.mail.Mailbox;

/** One walk through a programme: who takes part, what day it is, and what they have seen. */
final class Journey {
    private final Scripts scripts;
    private final Personas personas;
    private final URI site;
    private final TestClock clock;
    private final Consumer<String> secondFactor;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Map<Persona, Integer> statuses = new HashMap<>();
    private int pictures;

    /** @param secondFactor lets the second factor of an address count as shown */
    Journey(Scripts scripts, Personas personas, URI site, TestClock clock, Consumer<String> secondFactor) {
        this.scripts = scripts;
        this.personas = personas;
        this.site = site;
        this.clock = clock;
        this.secondFactor = secondFactor;
    }

    /** An address that nobody else has, in this walk or another. */
    String address(String name) {
        return name + "." + mark + "@example.org";
    }

    URI site() {
        return site;
    }

    void itIs(String londonTime) {
        clock.setLondon(londonTime);
    }

    Persona someone(String part) {
        Persona persona = personas.persona(part, scripts, site);
        persona.page().onResponse(response -> {
            if (response.request().isNavigationRequest()) {
                statuses.put(persona, response.status());
            }
        });
        return persona;
    }

    Persona signsInByCode(String part, String address) {
        Persona persona = someone(part);
        persona.open("/");
        persona.follow("Sign in");
        return typesTheCode(persona, address);
    }

    /** On the page that asks for an address. */
    Persona typesTheCode(Persona persona, String address) {
        persona.fill("E-mail address", address).press("Send me a code").seesHeading("Check your e-mail");
        persona.fill("Code", code(address)).press("Sign in");
        return showsTheSecondFactor(persona, address);
    }

    /** Right after signing in: whoever is asked for the second factor has shown it, and goes home. */
    Persona showsTheSecondFactor(Persona persona, String address) {
        persona.page().waitForURL(url -> !url.contains("/sign-in/"));
        if (persona.page().url().contains("/second-factor")) {
            secondFactor.accept(address);
            persona.open("/home");
        }
        return persona;
    }

    static String code(String address) {
        return Mailbox.of(address).take("Your code").text().replaceAll("(?s).*Your code is (\\d+).*", "$1");
    }

    /** Follows a link of a letter to this server, wherever the letter says that it is. */
    void opensFromMail(Persona persona, String address, String subject, String part) {
        persona.open(path(Mailbox.of(address).take(subject).link(part)));
    }

    static String path(String link) {
        return URI.create(link).getPath();
    }

    /** Axe, 320 pixels and pictures, numbered in the order of the walk. */
    void looksAt(Persona persona, String page) {
        String way = scripts == Scripts.ON ? "journey" : "journey-without-scripts";
        persona.checks(String.format(Locale.ROOT, "%s-%02d-%s", way, ++pictures, page));
    }

    void reads(Persona persona, String heading, String page) {
        persona.seesHeading(heading);
        assertThat(persona.page().title()).doesNotStartWith("Error:").endsWith("– Upshift");
        looksAt(persona, page);
    }

    /** The form came back: 422, "Error: " in the title, the message on top with a link that leads to the field. */
    void isRefused(Persona persona, String message, String page) {
        Page shown = persona.page();
        assertThat(shown).hasTitle(Pattern.compile("^Error: .*"));
        Locator summary = shown.locator(".govuk-error-summary");
        assertThat(summary).containsText(message);
        assertThat(statuses.get(persona)).isEqualTo(422);
        for (Locator link : summary.getByRole(AriaRole.LINK).all()) {
            String field = link.getAttribute("href");
            if (field.startsWith("/")) {
                continue; // what is missing is asked on another page
            }
            assertThat(shown.locator("[id='" + field.substring(1) + "']").count())
                    .as("places to which %s leads", field)
                    .isOne();
        }
        looksAt(persona, page);
    }

    void kept(Persona persona, String label, String text) {
        assertThat(persona.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true)))
                .hasValue(text);
    }

    void answersWith(Persona persona, int status) {
        assertThat(statuses.get(persona)).isEqualTo(status);
    }
}
