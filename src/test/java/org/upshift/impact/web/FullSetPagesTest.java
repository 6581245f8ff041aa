package org.upshift.impact.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.questionnaire.ACohort;
import org.upshift.questionnaire.StoredAnswers;

@QuarkusTest
class FullSetPagesTest {

    @Inject
    Visitors visitors;

    @Inject
    ACohort cohorts;

    @Inject
    StoredAnswers answers;

    @Inject
    EntityManager entities;

    private ACohort.Made made;
    private UUID evaluator;

    @BeforeEach
    void anEvaluatorOfACohort() {
        made = cohorts.make();
        evaluator = visitors.person("Eva", Role.EVALUATOR, made.cohort());
        answers.store(made.cohort(), StoredAnswers.pilot());
    }

    @Test
    void theArchiveHasCountsAndACodebookForOtherPrograms() throws IOException {
        var files = unzipped(visitors.as(evaluator)
                .get(ImpactLinks.report(made.cohort()) + ".zip")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());

        assertThat(files)
                .containsOnlyKeys(
                        "README.txt",
                        "data.csv",
                        "codebook.csv",
                        "labels.R",
                        "labels.sps",
                        "figures.csv",
                        "columns.csv");
        assertThat(files.get("data.csv"))
                .startsWith("item,version,wave,population,answer,label,confident,people,value")
                .contains("think-strategically,1,baseline,all answers,4,Agree,1,3,")
                .contains("think-strategically,1,post,matched pairs");
        assertThat(files.get("codebook.csv")).contains("think strategically,1,5,4,2,Disagree");
        assertThat(files.get("columns.csv"))
                .contains("data.csv,people,people,", "figures.csv,before_low_percent,\"per cent, 0 to 100\"");
        assertThat(files.get("labels.R")).contains("labels[[\"think-strategically\"]] <- c(", "\"Agree\" = 4");
        assertThat(files.get("labels.sps")).contains("VALUE LABELS think_strategically", "4 'Agree'");
    }

    @Test
    void anEvaluatorTakesTheFullSetAndHistorySaysWhy() throws IOException {
        visitors.as(evaluator).get(path()).then().statusCode(200).body(containsString("What do you need it for?"));
        visitors.as(evaluator).formParam("reason", " ").post(path()).then().statusCode(422);

        visitors.as(evaluator)
                .redirects()
                .follow(false)
                .get(path() + "/file")
                .then()
                .statusCode(303)
                .header("Location", endsWith(path()));

        visitors.as(evaluator)
                .formParam("reason", "A model of my own")
                .post(path())
                .then()
                .statusCode(303)
                .header("Location", endsWith(path() + "/taken"));
        visitors.as(evaluator)
                .get(path() + "/taken")
                .then()
                .statusCode(200)
                .header("Refresh", "0; url=" + path() + "/file");
        var files = unzipped(visitors.as(evaluator)
                .get(path() + "/file")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray());

        assertThat(files.get("data.csv").lines()).hasSize(1 + 12 * 8 - 2);
        assertThat(files.get("data.csv")).doesNotContain("R11", StoredAnswers.QUOTATION);
        assertThat(recorded()).isOne();
    }

    @Test
    void scriptsDoTheSameAndTheTeamOnlyCounts() {
        visitors.script(evaluator)
                .get("/api" + ImpactLinks.report(made.cohort()) + "/data")
                .then()
                .statusCode(200)
                .body("header", hasSize(9))
                .body("rows[0][0]", equalTo("think-strategically"));
        visitors.script(evaluator)
                .contentType("application/json")
                .body("{\"reason\":\"A model\"}")
                .post("/api" + ImpactLinks.report(made.cohort()) + "/data")
                .then()
                .statusCode(200)
                .body("rows", hasSize(12 * 8 - 2));
        visitors.script(visitors.person("Tia", Role.TEAM, made.programme()))
                .contentType("application/json")
                .body("{\"reason\":\"A model\"}")
                .post("/api" + ImpactLinks.report(made.cohort()) + "/data")
                .then()
                .statusCode(422)
                .body(containsString("Only an evaluator"));
        assertThat(recorded()).isOne();
    }

    private String path() {
        return ImpactLinks.fullSet(made.cohort());
    }

    private long recorded() {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select count(*) from HistoryEntry e where e.scopeId = :id and e.action = 'full-set-taken'",
                        Long.class)
                .setParameter("id", made.cohort())
                .getSingleResult());
    }

    private static Map<String, String> unzipped(byte[] archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
