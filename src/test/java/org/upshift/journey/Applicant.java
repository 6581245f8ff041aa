package org.upshift.journey;

import org.upshift.browser.Persona;
import org.upshift.mail.Mailbox;
import org.upshift.programme.web.ProgrammeLinks;
import org.upshift.sample.BrochureProgramme;

/** Applies for a place, and gets one. */
final class Applicant {
    private static final String DECLARATION =
            "My employer and my line manager support my application and release me for 10 days";

    private final Journey journey;
    private final String address;
    private Persona amy;

    Applicant(Journey journey) {
        this.journey = journey;
        this.address = journey.address("amy");
    }

    void findsTheWayFromTheProgrammePage(String slug) {
        amy = journey.someone("applicant");
        amy.open(ProgrammeLinks.show(slug));
        journey.reads(amy, BrochureProgramme.TITLE, "programme-open");
        amy.press("Apply for 2027");
        journey.typesTheCode(amy, address);
        journey.reads(amy, "Apply for a place", "apply");
        amy.press("Start now");
        journey.reads(amy, "Your application", "tasks");
        amy.follow("Check your answers and send");
        journey.reads(amy, "Check your answers", "check-empty");
        amy.press("Send application");
        journey.isRefused(amy, "Enter your name, employer and job title", "check-empty-refused");
        amy.follow("Back");
    }

    void answersWhatIsAsked() {
        amy.follow("About you");
        journey.reads(amy, "About you", "about-you");
        amy.fill("Full name", "Amy Castellan").press("Save and continue");
        journey.isRefused(amy, "Enter the organisation that employs you", "about-you-refused");
        journey.kept(amy, "Full name", "Amy Castellan");
        amy.fill("Organisation", "Marlbridge Borough Council")
                .fill("Job title", "Head of practice")
                .press("Save and continue");

        amy.follow("Eligibility");
        journey.reads(amy, "Eligibility", "eligibility");
        amy.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.CHECKBOX)
                .first()
                .check();
        amy.press("Save and continue");

        amy.follow("Your statement");
        journey.reads(amy, "Your statement", "statement");
        amy.press("Save and continue");
        journey.isRefused(amy, "Enter an answer to “Why this programme", "statement-refused");
        amy.fill(
                        "Why this programme, and which community do you lead or plan to lead?",
                        "I lead a community of analysts.\nIt meets every month, and I want it to grow.")
                .press("Save and continue");

        amy.follow("Your line manager");
        journey.reads(amy, "Your line manager", "line-manager");
        amy.fill("Full name", "Lee Hartnell").fill("E-mail address", address).press("Save and continue");
        journey.isRefused(amy, "This one is your own", "line-manager-own-address");
        journey.kept(amy, "Full name", "Lee Hartnell");
        amy.fill("E-mail address", journey.address("lee")).press("Save and continue");
        journey.reads(amy, "Your application", "tasks-done");
    }

    void sendsTheApplication() {
        amy.follow("Check your answers and send");
        journey.reads(amy, "Check your answers", "check");
        amy.press("Send application");
        journey.isRefused(amy, "Confirm that your employer", "check-not-declared");
        amy.tick(DECLARATION).press("Send application");
        journey.reads(amy, "Application sent", "sent");
        amy.follow("See where your application stands").sees("Waiting for your line manager");
        journey.reads(amy, "Your application", "status-waiting");
        amy.follow("Name another line manager");
        journey.reads(amy, "Name another line manager", "other-line-manager");
        amy.press("Ask this person");
        journey.isRefused(amy, "Enter your line manager’s full name", "other-line-manager-refused");
        amy.follow("Back").follow("Withdraw your application");
        journey.reads(amy, "Do you want to withdraw your application?", "withdrawal");
        amy.follow("Back").seesHeading("Your application");
        Mailbox.of(address).take("We have received your application");
    }

    void stillWaits() {
        amy.page().reload();
        amy.sees("Waiting for your line manager");
    }

    void acceptsTheOffer() {
        amy = journey.signsInByCode("applicant", address);
        amy.sees("Offer: answer by 31 March 2027, 11:59pm");
        journey.reads(amy, "Your work", "home-with-offer");
        journey.opensFromMail(amy, address, "You are offered a place", "/applications/");
        amy.sees("Offer: answer by 31 March 2027, 11:59pm");
        journey.reads(amy, "Your application", "status-offer");
        amy.press("Decline the place");
        journey.reads(amy, "Decline your place", "offer-decline");
        amy.follow("Back").press("Accept the place");
        journey.reads(amy, "Accept your place", "offer-accept");
        amy.press("Accept the place").sees("You have a place");
        journey.reads(amy, "Your application", "status-place");
        amy.follow("Your sessions and days").seesHeading("Your sessions");
    }
}
