package org.upshift.journey;

import java.util.UUID;
import org.upshift.browser.Persona;
import org.upshift.sample.BrochureProgramme;

/** Runs the programme again: everything that is done at the desk of the team. */
final class Team {
    private final Journey journey;
    private final String slug;
    private Persona team;

    Team(Journey journey, String slug) {
        this.journey = journey;
        this.slug = slug;
    }

    void isAppointedByAnAdministrator(String administrator) {
        Persona ada = journey.someone("administrator");
        ada.open("/");
        ada.follow("Sign in");
        journey.reads(ada, "Sign in", "sign-in");
        ada.fill("E-mail address", "ada").press("Send me a code");
        journey.isRefused(ada, "Enter an e-mail address in the correct format", "sign-in-wrong-address");
        journey.kept(ada, "E-mail address", "ada");
        ada.fill("E-mail address", administrator).press("Send me a code");
        journey.reads(ada, "Check your e-mail", "sign-in-code");
        ada.press("Sign in");
        journey.isRefused(ada, "Enter the code from the e-mail", "sign-in-without-code");
        ada.fill("Code", Journey.code(administrator)).press("Sign in");
        journey.showsTheSecondFactor(ada, administrator);
        journey.reads(ada, "Your work", "home-of-administrator");

        ada.follow("Your programmes");
        journey.reads(ada, "Your programmes", "programmes-of-administrator");
        ada.open("/team/programmes/" + slug);
        journey.reads(ada, BrochureProgramme.TITLE, "programme-of-team");
        ada.follow("Team");
        journey.reads(ada, "Team of", "members");
        ada.fill("E-mail address", "tess at example").press("Add to the team");
        journey.isRefused(ada, "Enter an e-mail address in the correct format", "members-wrong-address");
        ada.fill("E-mail address", journey.address("tess")).press("Add to the team");
        ada.sees(journey.address("tess"));
        journey.reads(ada, "Team of", "members-added");
        ada.press("Sign out Ada Marlowe").sees("You have signed out");
    }

    void signsInForTheFirstTime() {
        team = journey.someone("team");
        team.open("/");
        team.follow("Sign in")
                .fill("E-mail address", journey.address("tess"))
                .press("Send me a code")
                .seesHeading("Check your e-mail");
        journey.opensFromMail(team, journey.address("tess"), "Your code", "/sign-in/link/");
        journey.reads(team, "Sign in to Upshift", "sign-in-by-link");
        team.press("Sign in");
        journey.showsTheSecondFactor(team, journey.address("tess"));
        journey.reads(team, "Your details", "details");
        team.fill("Organisation", "Health Innovation Network").press("Save and continue");
        journey.isRefused(team, "Enter your", "details-without-name");
        journey.kept(team, "Organisation", "Health Innovation Network");
        team.fill("Full name", "Tess Okonjo").press("Save and continue");
        journey.reads(team, "Your work", "home-of-team");
    }

    UUID runsTheProgrammeAgain() {
        team.follow("Your programmes").follow(BrochureProgramme.TITLE).press("Run it again");
        journey.reads(team, "Run it again", "run-again");
        team.fill("Name of the cohort", "2027").press("Continue");
        journey.isRefused(team, "Enter the number of places", "run-again-refused");
        journey.kept(team, "Name of the cohort", "2027");
        team.fill("Places", "24")
                .fill("Last day for applications", "2027-03-19")
                .select("Copy the timetable, the application form and the questionnaire of", BrochureProgramme.COHORT)
                .fill("Date of the first session", "2027-05-21")
                .press("Continue");
        journey.reads(team, "Check the dates", "run-again-check");
        team.sees("Friday 21 May 2027").press("Create this cohort");
        journey.reads(team, "2027", "cohort-planned");
        String path = Journey.path(team.page().url());
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    void laysOutTheTimetable() {
        team.follow("Timetable");
        journey.reads(team, "Timetable", "timetable");
        team.press("Add a session");
        journey.reads(team, "Add a session", "session-new");
        team.press("Add session");
        journey.isRefused(team, "Enter a", "session-refused");
        team.follow("Timetable").follow("Change Module 1: Topic 1");
        journey.reads(team, "Change Module 1", "session-change");
        team.fill("Title", "").press("Save");
        journey.isRefused(team, "Enter a title", "session-change-refused");
        team.fill("Title", "Planning and launching").press("Save");
        team.follow("Remove Celebration");
        journey.reads(team, "Remove Celebration", "session-removal");
        team.follow("Timetable").follow(BrochureProgramme.TITLE + ", 2027");

        team.follow("Change name, places and deadline");
        journey.reads(team, "Change name, places and deadline", "cohort-change");
        team.fill("Places", "many").press("Save");
        journey.isRefused(team, "Enter the number of places as a whole number, 1 or more", "cohort-change-refused");
        journey.kept(team, "Places", "many");
        team.fill("Places", "20").press("Save").sees("0 of 20");
    }

    void appointsAFacilitatorAndAnEvaluator() {
        team.follow("Facilitators, evaluators and reviewers");
        journey.reads(team, "Facilitators, evaluators and reviewers", "people");
        team.fill("E-mail address", journey.address("fay")).press("Add");
        journey.isRefused(team, "Select what this person does", "people-refused");
        journey.kept(team, "E-mail address", journey.address("fay"));
        team.tick("Facilitator").press("Add").sees("has the role “Facilitator”");
        team.fill("E-mail address", journey.address("eve")).tick("Evaluator").press("Add");
        team.sees("has the role “Evaluator”");
        journey.looksAt(team, "people-added");
        team.follow("Back");
    }

    void writesTheQuestionnaire() {
        team.follow("Questionnaires");
        journey.reads(team, "Create a questionnaire", "questionnaire-new");
        team.fill("Title", "").press("Save");
        journey.isRefused(team, "Enter a title", "questionnaire-refused");
        team.fill("Title", "Confidence before and after").press("Save").sees("The questionnaire is saved");
        team.press("Save dates");
        journey.isRefused(team, "Choose when it is asked", "wave-refused");
        plans("Before the programme (baseline)", "2027-04-01", "2027-04-30");
        plans("After the programme", "2028-05-20", "2028-06-10");
        journey.reads(team, "Confidence before and after", "questionnaire");
        team.follow("Back");
    }

    private void plans(String wave, String opens, String closes) {
        team.tick(wave).fill("First day", opens).fill("Last day", closes).press("Save dates");
        team.sees("The dates are saved");
    }

    void opensApplications() {
        team.press("Open applications").sees("The cohort is now “Open for applications”");
        journey.reads(team, "2027", "cohort-open");
    }

    void readsTheApplicationAndMakesAnOffer() {
        team = journey.signsInByCode("team", journey.address("tess"));
        journey.reads(team, "Your work", "home-of-team-at-work");
        team.follow(BrochureProgramme.TITLE + ", 2027");
        journey.reads(team, "2027", "cohort-after-deadline");
        team.follow("Applications");
        journey.reads(team, "Applications", "applications");
        team.fill("Name, e-mail address or reference", "nobody of that name").press("Show");
        team.sees("No application matches.");
        journey.looksAt(team, "applications-none-found");
        team.fill("Name, e-mail address or reference", "").press("Show").follow("Amy Castellan");
        journey.reads(team, "Amy Castellan", "application-under-review");
        team.sees("She has my blessing")
                .fill("Last day to answer", "2027-03-01")
                .press("Make the offer");
        journey.isRefused(team, "today or later", "offer-refused");
        journey.kept(team, "Last day to answer", "2027-03-01");
        team.fill("Last day to answer", "2027-03-31").press("Make the offer").sees("The offer is on its way");
        journey.looksAt(team, "application-with-offer");
    }

    void startsTheProgrammeAndAsksTheBaseline() {
        team = journey.signsInByCode("team", journey.address("tess"));
        team.follow(BrochureProgramme.TITLE + ", 2027").press("Close applications");
        journey.reads(team, "2027", "cohort-selecting");
        team.press("Start the programme");
        journey.reads(team, "Do you want to start " + BrochureProgramme.TITLE + ", 2027?", "cohort-start");
        team.press("Start the programme").sees("The cohort is now “Running”");
        journey.looksAt(team, "cohort-running");
        team.follow("Questionnaires").follow("Baseline");
        journey.reads(team, "Baseline", "wave");
        team.press("Invite all participants").sees("The invitations are on their way");
        team.press("Invite all participants");
        journey.isRefused(team, "Everybody who has a place in this cohort has been asked", "wave-all-asked");
        team.follow("Back").follow("Back").follow("History");
        journey.reads(team, "History", "history");
    }

    void asksAgainAfterTheProgramme() {
        team = journey.signsInByCode("team", journey.address("tess"));
        team.follow(BrochureProgramme.TITLE + ", 2027").follow("Questionnaires").follow("After the programme");
        team.press("Invite all participants").sees("The invitations are on their way");
        journey.reads(team, "After the programme", "wave-after");
    }
}
