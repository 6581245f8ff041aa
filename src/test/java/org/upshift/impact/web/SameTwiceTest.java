package org.upshift.impact.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.questionnaire.ACohort;
import org.upshift.questionnaire.StoredAnswers;

/** A report that is computed again says the same, byte by byte, but for the date line. */
@QuarkusTest
class SameTwiceTest {

    private static final String[] FILES = {"pdf", "xlsx", "csv", "svg", "png", "zip"};

    @Inject
    Visitors visitors;

    @Inject
    ACohort cohorts;

    @Inject
    StoredAnswers answers;

    @Inject
    TestClock clock;

    private UUID cohort;
    private UUID evaluator;

    @BeforeEach
    void aReport() {
        cohort = cohorts.make().cohort();
        evaluator = visitors.person("Eva", Role.EVALUATOR, cohort);
        answers.store(cohort, StoredAnswers.pilot());
        clock.setLondon("2026-12-01T10:00:00");
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void everyFileIsTheSameLaterOnTheSameDay() {
        for (String kind : FILES) {
            clock.setLondon("2026-12-01T10:00:00");
            byte[] first = file(kind);
            clock.setLondon("2026-12-01T21:30:07");
            assertThat(file(kind)).as(kind).isEqualTo(first);
        }
    }

    @Test
    void onAnotherDayOnlyTheDateLineDiffers() {
        String page = page();
        String json = json();
        String chart = new String(file("svg"), StandardCharsets.UTF_8);
        assertThat(page).contains("Computed on 1 December 2026");

        clock.setLondon("2027-02-13T10:00:00");

        assertThat(page()).isEqualTo(page.replace("Computed on 1 December 2026", "Computed on 13 February 2027"));
        assertThat(json()).isEqualTo(json.replace("\"asOf\":\"2026-12-01\"", "\"asOf\":\"2027-02-13\""));
        assertThat(new String(file("svg"), StandardCharsets.UTF_8))
                .isEqualTo(chart.replace("Computed on 1 December 2026", "Computed on 13 February 2027"));
    }

    private byte[] file(String kind) {
        return visitors.as(evaluator)
                .get("/cohorts/" + cohort + "/impact." + kind)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** Without what is new in every page: the nonce of its scripts. */
    private String page() {
        return visitors.as(evaluator)
                .get(ImpactLinks.report(cohort))
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("nonce=\"[^\"]*\"", "");
    }

    private String json() {
        return visitors.script(evaluator)
                .get("/api/cohorts/" + cohort + "/impact")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
