package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.admission.Applicants.Applicant;
import org.upshift.enrolment.CohortFixture;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Mailbox;
import org.upshift.people.Visitors;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.Phase.Step;

/** A programme writes to its applicants in words of its own. */
@QuarkusTest
class LettersTest {
    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    AcceptOffer accept;

    @Inject
    Selecting selecting;

    @Inject
    ReleaseOutcomes release;

    @Inject
    AdvanceCohort advance;

    @Inject
    Visitors visitors;

    @Test
    void aTeamWritesItsLettersAndReadsThemAsTheyAreSent() {
        var cohort = cohorts.openCohort(2);
        var team = applicants.team(cohort);
        String path = "/team/programmes/" + cohorts.slugOf(cohort);
        visitors.as(team.id()).get(path).then().statusCode(200).body(containsString("Letters to applicants"));
        visitors.as(team.id())
                .get(path + "/letters")
                .then()
                .statusCode(200)
                .body(
                        containsString("{name}, {cohort} and {reference} are filled in"),
                        containsString("We are glad to offer you a place in "),
                        containsString("Dear Ada Example"));
        visitors.as(team.id())
                .formParam("offer", "Hello {firstname}")
                .formParam("closing", "Tess Hart")
                .post(path + "/letters")
                .then()
                .statusCode(422)
                .body(
                        containsString("Take out {firstname}"),
                        containsString("Hello {firstname}"),
                        containsString("Tess Hart"));
        visitors.as(team.id())
                .formParam("received", "Thanks, {name}: {reference} is with us.")
                .formParam("offer", "You are in, {name}!")
                .formParam("accepted", "See you in {cohort}.")
                .formParam("closing", "Tess Hart & team")
                .post(path + "/letters")
                .then()
                .statusCode(303);
        visitors.as(team.id())
                .get(path + "/letters")
                .then()
                .body(
                        containsString("You are in, Ada Example!"),
                        containsString("Tess Hart &amp; team"),
                        not(containsString("offer you a place in Leading")));

        var guest = applicants.offered(cohort, "Letter Guest");
        String address = guest.actor().email();
        var received =
                Mailbox.of(address).take("We have received your application").text();
        assertThat(received)
                .startsWith("Dear Letter Guest\n\nThanks, Letter Guest: "
                        + applicants.view(guest).reference()
                        + " is with us.\n\nYour reference is ")
                .endsWith("\n\nTess Hart & team");
        assertThat(Mailbox.of(address).take("You are offered a place").text())
                .startsWith("Dear Letter Guest\n\nYou are in, Letter Guest!\n\nPlease accept or decline it by ");
        accept.accept(guest.actor(), guest.application());
        assertThat(Mailbox.of(address).take("You have a place in").text()).contains("\n\nSee you in ");
    }

    @Test
    void aScriptSetsTheWordsAndWhatWasLookedAtBeforeIsNotReleased() {
        var cohort = cohorts.openCohort(1);
        var people = List.of(
                applicants.sent(cohort, "Ofluck Ax"),
                applicants.sent(cohort, "Ofluck Bx"),
                applicants.sent(cohort, "Ofluck Cx"));
        var team = applicants.team(cohort);
        String path = "/api/programmes/" + cohorts.slugOf(cohort) + "/letters";
        visitors.script(team.id())
                .get(path)
                .then()
                .statusCode(200)
                .body("words", anEmptyMap())
                .body("letters", hasSize(5))
                .body("letters.part", hasItem("UNSUCCESSFUL"));
        put(team.id(), path, Map.of("OFFER", "{x}"), 422);
        advance.advance(team, cohort, Step.CLOSE_APPLICATIONS);
        selecting.prepared(team, cohort, 1, 1, false);
        String agreed = selecting.agreed(team, cohort);

        put(team.id(), path, Map.of("RESERVE", "Not yet, {name}.", "UNSUCCESSFUL", "Sadly not, {name}."), 204);

        visitors.script(team.id()).get(path).then().body("words.RESERVE", equalTo("Not yet, {name}."));
        assertThatThrownBy(() -> release.release(team, cohort, agreed))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("changed-meanwhile"));
        selecting.release(team, cohort);
        assertThat(letter(people, Standing.UNSUCCESSFUL, "Your application "))
                .contains("\n\nSadly not, Ofluck ", "\n\nWe cannot offer you a place.\n\nThere were more");
        assertThat(letter(people, Standing.RESERVE, "You are on the waiting list"))
                .contains("\n\nNot yet, Ofluck ", "\n\nYou are on the waiting list. When a place ");
        assertThat(letter(people, Standing.OFFERED, "You are offered a place"))
                .contains("\n\nWe are glad to offer you a place in ")
                .endsWith("\n\nUpshift");
    }

    private String letter(List<Applicant> people, Standing standing, String subject) {
        var one = people.stream()
                .filter(applicant -> applicants.standing(applicant) == standing)
                .findFirst()
                .orElseThrow();
        return Mailbox.of(one.actor().email()).take(subject).text();
    }

    @Test
    void otherTeamsHaveNoSuchLetters() {
        var cohort = cohorts.openCohort(1);
        var other = applicants.team(cohorts.openCohort(1));
        visitors.as(other.id())
                .get("/team/programmes/" + cohorts.slugOf(cohort) + "/letters")
                .then()
                .statusCode(404);
        put(other.id(), "/api/programmes/" + cohorts.slugOf(cohort) + "/letters", Map.of(), 404);
    }

    private void put(UUID person, String path, Map<String, String> words, int status) {
        visitors.script(person)
                .contentType(ContentType.JSON)
                .body(Map.of("words", words))
                .put(path)
                .then()
                .statusCode(status);
    }
}
