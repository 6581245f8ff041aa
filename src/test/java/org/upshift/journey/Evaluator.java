package org.upshift.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.upshift.browser.Persona;
import org.upshift.sample.BrochureProgramme;

/** Opens the impact reports. */
final class Evaluator {
    private final Journey journey;
    private Persona eve;

    Evaluator(Journey journey) {
        this.journey = journey;
    }

    String address() {
        return journey.address("eve");
    }

    void readsThatOneAnswerShowsNothing() {
        eve = journey.signsInByCode("evaluator", address());
        eve.fill("Full name", "Evelyn Dasgupta")
                .fill("Organisation", "Thameside Evaluation Unit")
                .press("Save and continue");
        journey.reads(eve, "Your work", "home-of-evaluator");
        eve.follow(BrochureProgramme.TITLE + ", 2027");
        journey.reads(eve, "2027", "cohort-of-evaluator");
        eve.follow("Impact report").sees("so that no one person’s answers can be told");
        journey.reads(eve, "Impact report", "impact-nothing-shown");
        assertThat(eve.page().getByText("%").count()).isZero();
    }

    void readsWhatThePilotChanged() throws IOException {
        eve.follow("Your work").follow("A bare programme, Pilot").follow("Impact report");
        eve.sees("42% → 92%").sees("36% → 92%").sees("5 of 12 → 11 of 12").sees("+50 points");
        eve.sees("4 of 11 → 11 of 12").sees("The counts are reconstructed from the published percentages.");
        journey.reads(eve, "Impact report", "impact");
        var download = eve.page().waitForDownload(() -> eve.follow("Figures as CSV"));
        assertThat(Files.readString(download.path())).contains("think-strategically");
        eve.follow("Every formula and its source");
        journey.reads(eve, "How", "impact-method");
        eve.page().goBack();
    }

    void publishesIt() {
        eve.press("Publish the headline figures").sees("The impact story is public");
        journey.reads(eve, "Impact report", "impact-published");
    }
}
