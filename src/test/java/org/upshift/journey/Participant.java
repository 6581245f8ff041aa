package org.upshift.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.upshift.browser.Persona;
import org.upshift.mail.Mailbox;

/** The applicant once the programme runs. */
final class Participant {
    private static final String MODULE = "Module 1: Planning and launching";

    private final Journey journey;
    private final String address;
    private Persona amy;

    Participant(Journey journey) {
        this.journey = journey;
        this.address = journey.address("amy");
    }

    void booksAModuleAndItsWebinar() {
        amy = journey.signsInByCode("participant", address);
        journey.reads(amy, "Your work", "home-of-participant");
        amy.follow("Your sessions and days in Communities of Practice Leadership Development Programme, 2027");
        journey.reads(amy, "Your sessions", "sessions");
        amy.tick("Book the webinar too (1 July 2027, 4pm)").press("Book " + MODULE);
        amy.sees("You have booked " + MODULE + " and Webinar 1: ");
        journey.reads(amy, "Your sessions", "sessions-booked");
        assertThat(Mailbox.of(address).take("Booked: " + MODULE).text()).contains("21 May 2027, 9:30am");
        Mailbox.of(address).take("Booked: Webinar 1");
    }

    void losesTheLastSeatToAnother(Runnable rival) {
        rival.run();
        amy.press("Book Module 2: Topic 2");
        journey.isRefused(amy, " is full: the last seat has just been taken", "sessions-full");
    }

    void readsBothInTheCalendarFeed() throws IOException, InterruptedException {
        amy.follow("Your work").follow("See your sessions in your own calendar");
        journey.reads(amy, "Your calendar feed", "feed");
        amy.press("Create the address");
        journey.reads(amy, "Your calendar feed is ready", "feed-created");
        String feed = amy.page().locator("#feed-address").textContent();
        var calendar = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(journey.site().resolve(Journey.path(feed)))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(calendar.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(calendar.body().replace("\r\n ", ""))
                .contains(MODULE, "Webinar 1: Reflecting on topic 1", "DTSTART;TZID=Europe/London:20270521T093000")
                .doesNotContain("Module 2");
        amy.follow("Back").sees("You have an address.");
        journey.looksAt(amy, "feed-again");
    }

    void answersTheBaseline() {
        answers("Confidence before and after", "baseline", "Disagree");
    }

    void answersThePostQuestionnaire() {
        amy = journey.signsInByCode("participant", address);
        journey.reads(amy, "Your work", "home-with-questionnaire");
        amy.follow("Answer: Confidence before and after, after the programme");
        fills("post", "Agree");
    }

    private void answers(String title, String wave, String answer) {
        journey.opensFromMail(amy, address, ": " + title, "/answer/link/");
        fills(wave, answer);
    }

    private void fills(String wave, String answer) {
        journey.reads(amy, "Confidence before and after", wave);
        String start = amy.page().url();
        amy.press("Start");
        journey.reads(amy, "I am confident in my ability to", wave + "-page");
        amy.open(start + "/check");
        journey.reads(amy, "Check your answers", wave + "-nothing");
        amy.press("Send my answers");
        journey.isRefused(amy, "Answer at least one question", wave + "-refused");
        amy.open(start);
        amy.press("Start");
        amy.tick("think strategically", answer).press("Save and continue");
        amy.open(start + "/check");
        journey.reads(amy, "Check your answers", wave + "-check");
        amy.press("Send my answers");
        journey.reads(amy, "Thank you", wave + "-thanks");
        amy.open(start);
        journey.reads(amy, "You have answered already", wave + "-answered");
    }

    void seesTheDaysGiven() {
        amy = journey.signsInByCode("participant", address);
        amy.follow("Your sessions and days in Communities of Practice Leadership Development Programme, 2027");
        amy.sees("Where you stand with the 10 days");
        journey.reads(amy, "Your sessions", "attendance");
    }
}
