package org.upshift.impact.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.questionnaire.ACohort;
import org.upshift.questionnaire.StoredAnswers;

@QuarkusTest
class StoryPagesTest {

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
    void aCohortThatAnyoneMayReadAbout() {
        made = cohorts.make();
        evaluator = visitors.person("Eva", Role.EVALUATOR, made.cohort());
        answers.store(made.cohort(), StoredAnswers.pilot());
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update cohort set phase = 'CLOSED' where id = :id")
                        .setParameter("id", made.cohort())
                        .executeUpdate());
    }

    @Test
    void anyoneReadsThePublishedStoryWithItsChartQuotationsAndPicture() throws IOException {
        visitors.anyone().get(story()).then().statusCode(404);
        visitors.anyone().get(story() + "/preview.png").then().statusCode(404);

        visitors.as(evaluator)
                .formParam("profile", "external")
                .post(ImpactLinks.publish(made.cohort()))
                .then()
                .statusCode(303);

        String page =
                visitors.anyone().get(story()).then().statusCode(200).extract().asString();
        assertThat(page)
                .contains("42% → 92%", "5 of 12 were confident before the programme, 11 of 12 after it")
                .contains(StoredAnswers.QUOTATION, StoredAnswers.PROVENANCE, "<desc id=\"dumbbell-desc\">")
                .contains("<meta property=\"og:image\" content=\"http", "/preview.png\">")
                .contains("content=\"Think strategically: 42% → 92% (5 of 12 were confident")
                .doesNotContain("Not to be quoted", "gained");
        var picture = ImageIO.read(new ByteArrayInputStream(visitors.anyone()
                .get(story() + "/preview.png")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray()));
        assertThat(picture.getWidth() + "x" + picture.getHeight()).isEqualTo("1200x630");
    }

    @Test
    void aScriptPublishesAndTakesBackAndTheStoryStaysAsItWas() {
        visitors.script(evaluator)
                .contentType("application/json")
                .body("{\"profile\":\"official\"}")
                .put(api())
                .then()
                .statusCode(200)
                .body("figures.profile", equalTo("official"))
                .body("figures.changes[0].headline", equalTo("about 5 of about 10 → about 10 of about 10"))
                .body("figures.items[0].paired", nullValue());
        visitors.anyone()
                .get(story())
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("about 5 of about 10 were confident"),
                        containsString("No count here is exact")));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update questionnaire set title = 'Other' where cohort_id = :id")
                        .setParameter("id", made.cohort())
                        .executeUpdate());
        visitors.anyone().get(story()).then().statusCode(200).body(containsString("about 5 of about 10"));

        visitors.script(evaluator).delete(api()).then().statusCode(204);
        visitors.anyone().get(story()).then().statusCode(404);
    }

    @Test
    void theProfileOfTheTeamIsNotForThePublic() {
        visitors.script(evaluator)
                .contentType("application/json")
                .body("{\"profile\":\"team\"}")
                .put(api())
                .then()
                .statusCode(422)
                .body(containsString("for the team alone"));
    }

    @Test
    void aResponseMoreAfterwardsIsNotCountedOutOfTwoPublications() {
        visitors.as(evaluator).post(ImpactLinks.publish(made.cohort())).then().statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> answers.another(made.cohort()));

        visitors.script(evaluator)
                .get("/api" + ImpactLinks.report(made.cohort()))
                .then()
                .body("items[0].baseline", nullValue())
                .body("items[0].suppressed", containsString("apart from what was published before"));
        visitors.anyone().get(story()).then().statusCode(200).body(containsString("42% → 92%"));
    }

    private String story() {
        return ImpactLinks.story(made.cohort());
    }

    private String api() {
        return "/api" + ImpactLinks.report(made.cohort()) + "/published";
    }
}
