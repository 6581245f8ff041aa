package org.upshift.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Persona;
import org.upshift.browser.Personas;
import org.upshift.browser.Personas.Scripts;
import org.upshift.mail.Mailbox;

/** Signing in, the second step and the end of a sign-in, in every state of their pages. */
@QuarkusTest
@InBrowser
class SignInInBrowserTest {
    private static final Instant MORNING = Instant.parse("2031-08-08T08:00:05Z");

    @Inject
    Visitors visitors;

    @Inject
    TestClock clock;

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void somebodyOfATeamSignsInSetsUpAPhoneLosesItAndIsHelped(Personas personas) {
        clock.set(MORNING);
        UUID tess = visitors.person("Tess Walker", Role.TEAM, UUID.randomUUID());
        String address = visitors.email(tess);
        var browser = personas.persona("tess", Scripts.ON);
        browser.open("/team/programmes");
        browser.fill("E-mail address", address).press("Send me a code").sees(address);
        browser.press("Send another code").sees("Only the newest code counts").checks("sign-in-sent-again");
        Mailbox.of(address).take("Your code");
        String text = Mailbox.of(address).take("Your code").text();
        String code = code(text);
        browser.fill("Code", wrong(text))
                .press("Sign in")
                .sees("The code is not correct")
                .checks("sign-in-code-wrong");
        browser.fill("Code", code).press("Sign in");
        browser.seesHeading("Set up your second step").checks("second-factor-set-up");
        browser.press("Continue").seesHeading("Set up your authenticator app").checks("second-factor-app");
        browser.press("Continue")
                .sees("Enter the code that your authenticator app shows")
                .checks("second-factor-app-error");
        var phone = new Phone(browser.page().locator("#secret").innerText());
        browser.fill("Code", phone.code(MORNING)).press("Continue");
        browser.seesHeading("Your recovery codes").checks("recovery-codes");
        String recoveryCode =
                browser.page().locator("#recovery-codes code").first().innerText();
        browser.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I have kept them: continue"))
                .click();
        browser.seesHeading("Your programmes");

        browser.open("/account/second-factor");
        browser.sees("10 left of 10").press("Make new recovery codes").sees("There is a problem");
        browser.checks("my-second-factor-error");
        browser.open("/second-factor/set-up?next=%2Faccount%2Fsecond-factor");
        browser.sees("Another one takes its place").checks("second-factor-another");

        var elsewhere = visitors.holding(personas.persona("someone"), visitors.freshSignIn(tess));
        elsewhere.open("/team/programmes");
        elsewhere.seesHeading("Second step").checks("second-factor");
        elsewhere
                .fill("Code", phone.wrongCode(MORNING))
                .press("Continue")
                .sees("not correct or was used already")
                .checks("second-factor-error");
        elsewhere.follow("I do not have my phone").seesHeading("Use a recovery code");
        elsewhere.fill("Recovery code", "aaaa-bbbb").press("Continue").sees("There is a problem");
        elsewhere.checks("second-factor-recovery-error");
        elsewhere.fill("Recovery code", recoveryCode).press("Continue");
        elsewhere.seesHeading("Your programmes").sees("you have 9 left");
        elsewhere.open("/account/sign-ins");
        elsewhere.sees("This one").sees("Firefox on Linux").checks("sign-ins");

        var ada = visitors.signedIn(personas.persona("someone"), visitors.person("Ada", Role.ADMINISTRATOR, null));
        ada.open("/account/details");
        ada.follow("Reset somebody’s second step")
                .press("Reset the second step")
                .sees("There is a problem");
        ada.checks("second-factor-reset-error");
        ada.fill("E-mail address", address)
                .fill("Reason, and how you made sure who asked", "Lost the phone, rang me")
                .press("Reset the second step")
                .sees("is reset")
                .checks("second-factor-reset");
        browser.open("/team/programmes");
        browser.seesHeading("Sign in").sees("You have been signed out").checks("sign-in-signed-out");

        browser.open("/sign-in/link/" + Secret.random().value());
        browser.seesHeading("This link no longer works").checks("sign-in-link-over");
    }

    @Test
    void everyWayInThatFailsSaysWhatToDo(Personas personas) {
        clock.set(MORNING);
        String address = "ana." + UUID.randomUUID() + "@example.org";
        var browser = personas.persona("ana", Scripts.OFF);
        browser.open("/sign-in");
        browser.seesHeading("Sign in").checks("sign-in");
        browser.fill("E-mail address", "ana at example").press("Send me a code").sees("There is a problem");
        browser.checks("sign-in-error");
        browser.fill("E-mail address", address).press("Send me a code").sees(address);
        browser.checks("sign-in-code");
        String first = Mailbox.of(address).take("Your code").text();
        for (int i = 0; i < 5; i++) {
            browser.fill("Code", wrong(first)).press("Sign in").sees("The code is not correct");
        }
        browser.fill("Code", code(first)).press("Sign in").sees("Too many codes were not correct");
        browser.checks("sign-in-code-too-often");

        browser.press("Send another code").sees("Only the newest code counts");
        String second = Mailbox.of(address).take("Your code").text();
        clock.set(MORNING.plus(Duration.ofMinutes(11)));
        browser.fill("Code", code(second)).press("Sign in").sees("has expired").checks("sign-in-code-expired");
        browser.open(link(second));
        browser.seesHeading("This link no longer works").checks("sign-in-link-expired");

        browser.open("/sign-in");
        browser.fill("E-mail address", address).press("Send me a code").sees(address);
        String third = Mailbox.of(address).take("Your code").text();
        var phone = personas.persona("ana-on-her-phone", Scripts.OFF);
        phone.open(link(third));
        phone.sees(address).checks("sign-in-link");
        phone.press("Sign in").seesHeading("Your details").checks("your-details");
        browser.fill("Code", code(third))
                .press("Sign in")
                .sees("was used already")
                .checks("sign-in-code-used");
        browser.open(link(third));
        browser.sees("has been used already").checks("sign-in-link-used");
        for (int i = 0; i < 4; i++) {
            browser.open("/sign-in");
            browser.fill("E-mail address", address).press("Send me a code");
        }
        browser.sees("Too many tries").checks("sign-in-too-many");
    }

    private static String code(String letter) {
        return letter.replaceAll("(?s)^.*?Your code is (\\d{6}).*$", "$1");
    }

    private static String wrong(String letter) {
        return code(letter).equals("123456") ? "654321" : "123456";
    }

    private static String link(String letter) {
        return letter.replaceAll("(?s)^.*?(/sign-in/link/\\S+).*$", "$1");
    }

    @Test
    void whatWasTypedSurvivesTheEndOfTheSignInWithoutScripts(Personas personas) {
        clock.set(MORNING);
        UUID ana = visitors.person("Ana Slow");
        String address = visitors.email(ana);
        var browser = visitors.holding(personas.persona("someone", Scripts.OFF), visitors.freshSignIn(ana));
        browser.open("/account/details");
        browser.fill("Full name", "Ana “Slow” O'Neill & Söhne").fill("Organisation", "Test organisation of Ana Slow");
        clock.set(MORNING.plus(Duration.ofMinutes(40)));
        browser.press("Save and continue").sees("What you typed is kept").checks("sign-in-kept");
        browser.fill("E-mail address", address).press("Send me a code");
        String code = code(Mailbox.of(address).take("Your code").text());
        browser.fill("Code", code).press("Sign in").seesHeading("We kept what you typed");
        browser.sees("Ana “Slow” O'Neill & Söhne").checks("kept-form");
        browser.press("Send it now").sees("Your details are saved");
        org.assertj.core.api.Assertions.assertThat(visitors.actor(ana).name()).isEqualTo("Ana “Slow” O'Neill & Söhne");
    }

    @Test
    void aWarningComesTwoMinutesBeforeAndAClickExtendsTheSignIn(Personas personas) {
        clock.set(MORNING);
        UUID ana = visitors.person("Ana Thinker");
        var browser = visitors.holding(personas.persona("someone"), visitors.freshSignIn(ana));
        browser.page().clock().install();
        browser.open("/account/details");
        browser.fill("Full name", "Ana Is Still Typing");
        var warning = browser.page().getByRole(AriaRole.DIALOG);
        passes(browser, Duration.ofMinutes(27));
        assertThat(warning).not().isVisible();

        passes(browser, Duration.ofSeconds(70));
        assertThat(warning).isVisible();
        assertThat(warning).containsText("You will be signed out in 2 minutes");
        assertThat(browser.page().getByText("Stay signed in")).isFocused();
        browser.checks("time-out-warning");
        browser.press("Stay signed in");
        assertThat(warning).not().isVisible();
        assertThat(browser.page().getByLabel("Full name")).hasValue("Ana Is Still Typing");

        passes(browser, Duration.ofSeconds(28 * 60 + 5));
        assertThat(warning).isVisible();
        passes(browser, Duration.ofMinutes(2));
        assertThat(warning).containsText("You have been signed out");
        browser.checks("time-out-over");
        browser.press("Close");
        assertThat(warning).not().isVisible();
        browser.press("Save and continue").sees("What you typed is kept");
    }

    /** Both clocks move: the service decides, the page counts along. */
    private void passes(Persona browser, Duration time) {
        clock.set(clock.instant().plus(time));
        browser.page().clock().fastForward(time.toMillis());
    }
}
