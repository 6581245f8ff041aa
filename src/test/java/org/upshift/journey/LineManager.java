package org.upshift.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.upshift.browser.Persona;
import org.upshift.mail.Mailbox;

/** Answers by a personal link, without an account. */
final class LineManager {
    private final Journey journey;
    private final Persona lee;
    private final String link;

    LineManager(Journey journey) {
        this.journey = journey;
        this.lee = journey.someone("line manager");
        this.link = Journey.path(
                Mailbox.of(journey.address("lee")).take("asks for your support").link("/sign-off/"));
    }

    void opensTheLinkAndNothingChanges(Applicant applicant) {
        for (int times = 0; times < 2; times++) {
            lee.open(link);
            lee.sees("Release for 10 days").sees("21 May 2027");
        }
        journey.reads(lee, "Do you support the application of Amy Castellan?", "sign-off");
        applicant.stillWaits();
    }

    void saysYes() {
        lee.fill("Your statement", "She has my blessing").press("Send your answer");
        journey.isRefused(lee, "Choose whether you support the application", "sign-off-refused");
        journey.kept(lee, "Your statement", "She has my blessing");
        lee.fill("Your statement", "")
                .tick("I do not support the application")
                .fill("Your full name", "Lee Hartnell")
                .fill("Your post", "Director of transformation")
                .press("Send your answer");
        journey.isRefused(lee, "Say why you do not support the application", "sign-off-without-reason");
        journey.kept(lee, "Your full name", "Lee Hartnell");
        lee.tick("I support the application and release them for what is asked")
                .fill("Your statement", "She has my blessing")
                .press("Send your answer");
        lee.sees("You support the application of Amy Castellan");
        journey.reads(lee, "Thank you", "sign-off-receipt");
        Mailbox.of(journey.address("lee")).take("Your answer about Amy Castellan");
    }

    void comesBackToAUsedLink() {
        lee.open(link);
        journey.answersWith(lee, 410);
        lee.sees("This link was used on");
        journey.reads(lee, "This link no longer works", "sign-off-used");
        lee.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go to the start page"))
                .click();
        lee.seesHeading("Leadership development programmes");
    }
}
