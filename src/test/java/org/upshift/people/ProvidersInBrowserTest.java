package org.upshift.people;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Persona;
import org.upshift.browser.Personas;
import org.upshift.browser.Personas.Scripts;
import org.upshift.enrolment.CohortFixture;

/** An organisation's account and access tokens, as people meet them. */
@QuarkusTest
@InBrowser
class ProvidersInBrowserTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    private final String key = UUID.randomUUID().toString().substring(0, 13);

    @Test
    void anOrganisationsAccountSignsInWithoutScripts(Personas personas) {
        Persona ana = personas.persona("ana", Scripts.OFF);
        ana.open("/sign-in?next=/account/provider-accounts");
        ana.seesHeading("Sign in").checks("sign-in-with-providers");
        ana.press("Sign in with Anytown NHS Trust");
        atTheProvider(ana, "{\"email\": \"ana." + key + "@trust.example\", \"email_verified\": false}");
        ana.seesHeading("Your e-mail address is not confirmed").checks("provider-refused");

        ana.press("Sign in with Anytown NHS Trust");
        atTheProvider(ana, "{\"email\": \"ana." + key + "@trust.example\", \"email_verified\": true}");
        ana.open("/account/provider-accounts");
        ana.seesHeading("Accounts that sign you in").sees("Anytown NHS Trust").checks("provider-accounts");
        ana.press("Remove the account of Anytown NHS Trust")
                .sees("You have not signed in with an organisation")
                .checks("provider-accounts-none");

        Persona cleo = personas.persona("cleo", Scripts.OFF);
        cleo.open("/sign-in");
        cleo.fill("E-mail address", "cleo@council.example")
                .press("Send me a code")
                .seesHeading("How do you want to sign in?")
                .checks("sign-in-choice");
        cleo.press("Sign in with Anytown Council");
        atTheProvider(cleo, "{\"email\": \"cleo." + key + "@council.example\"}");
        cleo.seesHeading("Your details");
    }

    @Test
    void tokensAreMadeAndEnded(Personas personas) {
        UUID cohort = cohorts.openCohort(5);
        Persona tom = visitors.signedIn(
                personas.persona("signed-in"), visitors.person("Tom Team", Role.TEAM, cohorts.programmeOf(cohort)));
        tom.open("/account/tokens");
        tom.seesHeading("Access tokens").checks("tokens-none");
        tom.fill("Last day on which it works", LocalDate.of(2999, 1, 1).toString())
                .press("Make token")
                .sees("Enter a name that tells you later")
                .checks("tokens-error");
        tom.fill("What is it for?", "nightly report")
                .tick("Evaluator")
                .select("For which programme or cohort?", cohort.toString())
                .fill("Last day on which it works", tomorrow())
                .press("Make token")
                .seesHeading("Token made")
                .checks("token-made");
        tom.follow("Back").sees("Evaluator: Leading communities").checks("tokens");

        Persona ada = visitors.signedIn(
                personas.persona("signed-in"), visitors.person("Ada Admin", Role.ADMINISTRATOR, null));
        ada.open("/account/tokens");
        ada.follow("Everybody’s tokens").seesHeading("Everybody").checks("every-token");

        tom.press("End the token nightly report").sees("The token no longer works");
    }

    private static String tomorrow() {
        return org.upshift.kernel.LondonTime.today(java.time.Instant.now())
                .plusDays(1)
                .toString();
    }

    private void atTheProvider(Persona who, String claims) {
        var page = who.page();
        page.locator("input[name=username]").fill(who + "-" + key);
        page.locator("textarea[name=claims]").fill(claims);
        page.locator("[type=submit]").click();
    }
}
