package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upshift.enrolment.CohortFixture;
import org.upshift.form.ChangeForm;
import org.upshift.form.Question;
import org.upshift.form.QuestionKind;
import org.upshift.people.PersonErased;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

/** Files as answers: what they are follows from their bytes; who may not read the application cannot fetch them. */
@QuarkusTest
class FilesTest {
    private static final byte[] PDF = Arrays.copyOf("%PDF-1.7 a life".getBytes(StandardCharsets.UTF_8), 1_200_000);

    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    Visitors visitors;

    @Inject
    ChangeForm change;

    @Inject
    SendApplication send;

    @Inject
    EntityManager entities;

    @Inject
    Event<PersonErased> erased;

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({
        "cv.pdf, %PDF-1.7, PDF",
        "CV.PDF, %PDF-1.7, PDF",
        "cv.txt, Words, TEXT",
        "cv.exe, %PDF-1.7, ''",
        "cv.pdf, MZ, ''",
        "cv.pdf, <script>, ''",
        "cv.html, <script>, ''",
        "cv.docx, PK\u0003\u0004 word/document.xml [Content_Types].xml, DOCX",
        "cv.docx, PK\u0003\u0004 word/document.xml [Content_Types].xml word/vbaProject.bin, ''",
        "cv.docx, PK\u0003\u0004 anything, ''",
        "../../cv.pdf, %PDF-1.7, PDF",
    })
    void aFileIsWhatItsBytesSay(String name, String content, String type) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        if (type.isEmpty()) {
            assertThatThrownBy(() -> new ApplicationFile(UUID.randomUUID(), "cv", name, bytes, Instant.now()))
                    .hasMessageContaining("The selected file must be a PDF");
        } else {
            var file = new ApplicationFile(UUID.randomUUID(), "cv", name, bytes, Instant.now());
            assertThat(FileType.of(bytes)).contains(FileType.valueOf(type));
            assertThat(file.getName()).isEqualToIgnoringCase(name.substring(name.lastIndexOf('/') + 1));
        }
    }

    @Test
    void aFileIsUploadedReplacedReadAndErased() {
        var cohort = cohorts.openCohort(3);
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        change.change(
                visitors.actor(team),
                cohort,
                "asks for a CV",
                form -> form.with("statement", Question.required("cv", QuestionKind.FILE, "CV", "Your CV")));
        var applicant = applicants.withDraft(cohort, "Ana File");
        String page = "/applications/" + applicant.application() + "/files/cv";

        as(applicant.person())
                .get("/applications/" + applicant.application() + "/answers/statement")
                .then()
                .body(containsString("No file yet"), containsString(page));
        var saved = as(applicant.person())
                .formParam("statement", "The file is still to come")
                .post("/applications/" + applicant.application() + "/answers/statement");
        saved.then().statusCode(303);
        as(applicant.person())
                .cookies(saved.cookies())
                .get("/applications/" + applicant.application())
                .then()
                .body(
                        containsString("Saved, but not enough to apply yet. Select a file for “Your CV”"),
                        not(containsString("Your answer is saved")));
        assertThatThrownBy(() -> send.send(applicant.actor(), applicant.application(), true))
                .hasMessage("Select a file for “Your CV”");
        upload(applicant.person(), page, "cv.pdf", "MZ not a PDF".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body(containsString("must be a PDF"));
        upload(applicant.person(), page, "cv.pdf", new byte[0]).statusCode(422);
        upload(applicant.person(), page, "large.pdf", Arrays.copyOf(PDF, 1_500_001))
                .statusCode(422)
                .body(containsString("smaller than 1.5 MB"));
        upload(applicant.person(), page, "first.pdf", PDF).statusCode(303);
        upload(applicant.person(), page, "CV Ana’s.pdf", PDF).statusCode(303);
        as(applicant.person()).get(page).then().statusCode(200).body(containsString("CV Ana_s.pdf"));
        var fetched = as(applicant.person()).get(page + "/content");
        fetched.then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .contentType("application/pdf");
        assertThat(fetched.asByteArray()).isEqualTo(PDF);

        String forTeam = "/cohorts/" + cohort + "/applications/" + applicant.application() + "/files/cv/content";
        as(team).get(forTeam).then().statusCode(404);
        send.send(applicant.actor(), applicant.application(), true);
        assertThat(as(team).get(forTeam).then().statusCode(200).extract().asByteArray())
                .isEqualTo(PDF);
        assertThat(visitors.script(team)
                        .get("/api" + page)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(PDF);
        as(team).get("/cohorts/" + cohort + "/applications/" + applicant.application())
                .then()
                .body(containsString(forTeam));
        var other = visitors.person("Other");
        as(other).get(page + "/content").then().statusCode(404);
        as(other).get(forTeam).then().statusCode(403);
        visitors.anyone().get(page + "/content").then().statusCode(303);
        upload(applicant.person(), page, "late.pdf", PDF).statusCode(422).body(containsString("sent already"));

        QuarkusTransaction.requiringNew()
                .run(() -> erased.fire(new PersonErased(
                        applicant.person(), Set.of(applicant.actor().email()), Instant.now())));
        assertThat(count("application_file", applicant.application())).isZero();
        assertThat(count("application_answer", applicant.application())).isZero();
    }

    @Test
    void aScriptUploadsAndTakesBack() {
        var cohort = cohorts.openCohort(3);
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        change.change(
                visitors.actor(team),
                cohort,
                "asks for a CV",
                form -> form.with("statement", Question.required("cv", QuestionKind.FILE, "CV", "Your CV")));
        var applicant = applicants.withDraft(cohort, "Sam Script");
        String path = "/api/applications/" + applicant.application() + "/files/cv";
        visitors.script(applicant.person())
                .contentType("application/json")
                .body(Map.of("name", "cv.pdf", "content", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .put(path)
                .then()
                .statusCode(204);
        visitors.script(applicant.person())
                .get("/api/applications/" + applicant.application())
                .then()
                .body("answers.find { it.question == 'cv' }.text", equalTo("cv.pdf"));
        assertThat(visitors.script(applicant.person())
                        .get(path)
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", containsString("cv.pdf"))
                        .extract()
                        .asString())
                .isEqualTo("%PDF-1.7");
        visitors.script(team).get(path).then().statusCode(404);
        visitors.script(visitors.person("Stranger")).get(path).then().statusCode(404);
        visitors.script(applicant.person()).delete(path).then().statusCode(204);
        as(applicant.person())
                .get("/applications/" + applicant.application() + "/files/cv")
                .then()
                .body(not(containsString("cv.pdf")));
    }

    private io.restassured.response.ValidatableResponse upload(UUID person, String page, String name, byte[] bytes) {
        return visitors.as(person)
                .multiPart("file", name, bytes, "application/octet-stream")
                .post(page)
                .then();
    }

    private long count(String table, UUID application) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from " + table + " where application_id = :application")
                        .setParameter("application", application)
                        .getSingleResult())
                .longValue();
    }

    private RequestSpecification as(UUID person) {
        return visitors.as(person).contentType("application/x-www-form-urlencoded");
    }
}
