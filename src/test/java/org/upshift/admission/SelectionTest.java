package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.upshift.admission.Applicants.Applicant;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.Rivals;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Mailbox;
import org.upshift.people.Actor;
import org.upshift.people.Visitors;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.Phase.Step;

/** Outcomes are prepared unseen and released in one go. */
@QuarkusTest
class SelectionTest {
    private static final LocalDate LAST_DAY = LocalDate.now().plusDays(10);

    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    ManagerLinks managers;

    @Inject
    Selecting selecting;

    @Inject
    SetOutcomeByHand byHand;

    @Inject
    ReleaseOutcomes release;

    @Inject
    SetSelectionAside setAside;

    @Inject
    MakeOffer makeOffer;

    @Inject
    TurnDownApplication turnDown;

    @Inject
    AdvanceCohort advance;

    @Inject
    Workbench workbench;

    @Inject
    ReleasePreview preview;

    @Inject
    CohortAccess access;

    @Inject
    Visitors visitors;

    @Inject
    Statements statements;

    @Inject
    EntityManager entities;

    @Test
    void beforeTheReleaseNothingDiffersForOfferedAndUnsuccessfulPeople() {
        var cohort = cohorts.openCohort(5);
        var chosen = applicants.sent(cohort, "Same Name");
        var refused = applicants.sent(cohort, "Same Name");
        String managersLink = managers.link(cohort, "Same Name");
        var team = applicants.team(cohort);
        advance.advance(team, cohort, Step.CLOSE_APPLICATIONS);
        var before = List.of(seenBy(chosen), seenBy(refused));
        var addresses = List.of(feed(chosen), feed(refused));
        var feeds = addresses.stream().map(this::seenInFeed).toList();
        String manager = seenByManager(managersLink);
        long letters = letters(chosen) + letters(refused);

        selecting.prepared(team, cohort, 1, 1, false);
        byHand.set(team, cohort, chosen.application(), new Candidate.ByHand(Outcome.OFFER, "Secret why", ""));
        byHand.set(
                team,
                cohort,
                refused.application(),
                new Candidate.ByHand(Outcome.UNSUCCESSFUL, "Secret why", RefusalReasons.USUAL.places()));
        assertThat(selecting
                        .board(team, cohort)
                        .of(chosen.application())
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.OFFER);

        assertThat(List.of(seenBy(chosen), seenBy(refused))).isEqualTo(before);
        assertThat(withoutIds(seenBy(chosen), chosen)).isEqualTo(withoutIds(seenBy(refused), refused));
        assertThat(seenByManager(managersLink)).isEqualTo(manager);
        assertThat(addresses.stream().map(this::seenInFeed).toList()).isEqualTo(feeds);
        assertThat(feeds.get(0)).isEqualTo(feeds.get(1));
        assertThat(letters(chosen) + letters(refused)).isEqualTo(letters);
        assertThatThrownBy(() -> makeOffer.offer(team, cohort, refused.application(), LAST_DAY, true))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("released together");
        assertThatThrownBy(() -> turnDown.turnDown(team, cohort, chosen.application()))
                .isInstanceOf(RuleViolation.class);
    }

    /** All that an applicant can reach, byte by byte but for what is new on every page. */
    private String seenBy(Applicant applicant) {
        var pages = new StringBuilder();
        for (String path : List.of(
                "/home",
                "/applications/" + applicant.application(),
                "/account/my-data/sections/applications",
                "/account/my-data/sections/outcomes")) {
            pages.append(visitors.as(applicant.person())
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        }
        for (String path : List.of("/api/me/applications", "/api/applications/" + applicant.application())) {
            pages.append(visitors.script(applicant.person())
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        }
        return pages.toString()
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "");
    }

    /** The address of their calendar. */
    private String feed(Applicant applicant) {
        String page = visitors.as(applicant.person())
                .contentType("application/x-www-form-urlencoded")
                .post("/account/calendar-feed")
                .then()
                .extract()
                .asString();
        return page.substring(page.indexOf("/calendar/")).split("[\"<\\s]", 2)[0];
    }

    private String seenInFeed(String address) {
        return visitors.anyone().get(address).then().statusCode(200).extract().asString();
    }

    private String seenByManager(String link) {
        return visitors.anyone()
                .cookie(managers.cookieName(), link)
                .get("/sign-off")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "");
    }

    /** What two people have in common. */
    private String withoutIds(String pages, Applicant applicant) {
        var view = applicants.view(applicant);
        return pages.replace(applicant.application().toString(), "ID")
                .replace(view.reference(), "REFERENCE")
                .replace(view.email(), "EMAIL")
                .replace(applicant.manager(), "MANAGER")
                .replaceAll("\\d+ \\w+ \\d{4}, [\\d:]+[ap]m", "TIME")
                .replaceAll("\"\\w+At\":\"[^\"]*\"", "TIME");
    }

    private long letters(Applicant applicant) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select count(*) from OutgoingLetter where recipient = :email", Long.class)
                .setParameter("email", applicant.actor().email())
                .getSingleResult());
    }

    @Test
    void everybodyIsToldAtOnceAndOnceHoweverOftenItIsReleased() {
        var cohort = cohorts.openCohort(1);
        var people = IntStream.range(0, 4)
                .mapToObj(i -> applicants.sent(cohort, "Hopeful " + (char) ('A' + i)))
                .toList();
        var team = applicants.team(cohort);
        advance.advance(team, cohort, Step.CLOSE_APPLICATIONS);
        selecting.prepared(team, cohort, 1, 2, false);
        String agreed = selecting.agreed(team, cohort);
        var board = selecting.board(team, cohort);
        var looks = people.stream()
                .map(one -> preview.letter(board, one.application()).orElseThrow())
                .toList();

        Callable<Boolean> press = () -> {
            release.release(team, cohort, agreed);
            return true;
        };
        assertThat(Rivals.succeed(IntStream.range(0, 8).mapToObj(i -> press).toList(), RuleViolation.class))
                .isEqualTo(8);

        assertThat(people.stream().map(applicants::standing))
                .containsExactlyInAnyOrder(Standing.OFFERED, Standing.RESERVE, Standing.RESERVE, Standing.UNSUCCESSFUL);
        assertThat(people.stream().map(applicants::words))
                .contains("Reserve, 1st", "Reserve, 2nd", "Unsuccessful")
                .anyMatch(words -> words.startsWith("Offer: answer by"));
        assertThat(cohorts.held(cohort)).isEqualTo(1);
        for (int i = 0; i < 4; i++) {
            assertThat(letters(people.get(i))).as("received, and one outcome").isEqualTo(2);
            var mail = Mailbox.of(looks.get(i).recipient()).take(looks.get(i).subject());
            assertThat(mail.text().strip()).isEqualTo(looks.get(i).body().strip());
            visitors.as(team.id())
                    .get("/cohorts/" + cohort + "/selection/applications/"
                            + people.get(i).application() + "/letter")
                    .then()
                    .statusCode(200)
                    .body(containsString("Sent on"), containsString(looks.get(i).subject()));
        }
        assertThat(workbench.status(cohort)).contains(SelectionStatus.RELEASED);
        var reserve = people.stream()
                .filter(one -> applicants.standing(one) == Standing.RESERVE)
                .findFirst()
                .orElseThrow();
        visitors.as(reserve.person())
                .get("/account/my-data/sections/outcomes")
                .then()
                .statusCode(200)
                .body(containsString("and the places are full"));
    }

    @Test
    void aCrashInTheMiddleLeavesNothingBehind() {
        var cohort = cohorts.openCohort(1);
        var hopeful = applicants.sent(cohort, "Hopeful");
        var team = applicants.team(cohort);
        advance.advance(team, cohort, Step.CLOSE_APPLICATIONS);
        selecting.prepared(team, cohort, 1, 0, false);
        String agreed = selecting.agreed(team, cohort);

        QuarkusTransaction.begin();
        release.release(team, cohort, agreed);
        QuarkusTransaction.rollback();

        assertThat(applicants.standing(hopeful)).isEqualTo(Standing.WAITING_FOR_MANAGER);
        assertThat(letters(hopeful)).isEqualTo(1);
        assertThat(cohorts.held(cohort)).isZero();
        release.release(team, cohort, agreed);
        assertThat(applicants.standing(hopeful)).isEqualTo(Standing.OFFERED);
    }

    @Test
    void whatWasNotLookedAtIsNotReleased() {
        var cohort = cohorts.openCohort(1);
        var first = applicants.sent(cohort, "First");
        applicants.sent(cohort, "Second");
        var team = applicants.team(cohort);
        advance.advance(team, cohort, Step.CLOSE_APPLICATIONS);
        selecting.prepared(team, cohort, 1, 0, false);
        String agreed = selecting.agreed(team, cohort);
        byHand.set(team, cohort, first.application(), new Candidate.ByHand(Outcome.RESERVE, "Left", ""));

        assertThatThrownBy(() -> release.release(team, cohort, agreed))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("changed-meanwhile"));
        assertThat(applicants.standing(first)).isEqualTo(Standing.WAITING_FOR_MANAGER);

        setAside.setAside(team, cohort);
        turnDown.turnDown(team, cohort, first.application());
        assertThat(applicants.standing(first)).isEqualTo(Standing.UNSUCCESSFUL);
        selecting.begin(team, cohort);
        assertThat(selecting.board(team, cohort).placed()).hasSize(1);
    }

    @Test
    void theWorkbenchTakesAsManyStatementsForThreeAsForOne() {
        var cohort = cohorts.openCohort(2);
        var team = applicants.team(cohort);
        applicants.sent(cohort, "One");
        selecting.prepared(team, cohort, 1, 1, false);
        long forOne = statementsOf(team, cohort);
        applicants.sent(cohort, "Two");
        applicants.sent(cohort, "Three");

        assertThat(statementsOf(team, cohort)).isEqualTo(forOne);
    }

    private long statementsOf(Actor team, UUID cohort) {
        long most = 0;
        for (String path : List.of("", "/release")) {
            long one = statements.during(() -> visitors.as(team.id())
                    .get("/cohorts/" + cohort + "/selection" + path)
                    .then()
                    .statusCode(200));
            most = Math.max(most, one);
        }
        // Two of them are the sign-in that the visitor makes
        assertThat(most).isLessThanOrEqualTo(13);
        return most;
    }
}
