package org.upshift.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.ChangeCohort;
import org.upshift.programme.ChangeProgramme;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;
import org.upshift.programme.Phase;
import org.upshift.programme.ProgrammeText;
import org.upshift.timetable.ChangeSession;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionPlan;
import org.upshift.timetable.TimetableFixture;

/** Those who change something need not say what: the history compares. */
@QuarkusTest
class WhatChangedTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TimetableFixture timetable;

    @Inject
    ChangeCohort changeCohort;

    @Inject
    AdvanceCohort advance;

    @Inject
    ChangeProgramme changeProgramme;

    @Inject
    ChangeSession changeSession;

    private UUID cohort;
    private UUID programme;
    private Actor team;

    @BeforeEach
    void aCohort() {
        cohort = cohorts.openCohort(5, LocalDateTime.of(2999, 1, 31, 23, 59, 59), EligibilityRule.ANY);
        programme = cohorts.programmeOf(cohort);
        team = visitors.actor(visitors.person("Tom Team", Role.TEAM, programme));
    }

    @Test
    void aCohort_says_what_was_and_what_is() {
        changeCohort.change(team, cohort, "Autumn", 6, LocalDate.of(2999, 2, 28));

        assertThat(changes("cohort", cohort))
                .containsExactly(
                        "Name: Spring → Autumn",
                        "Places: 5 → 6",
                        "Last day to apply: 31 January 2999 → 28 February 2999");
    }

    @Test
    void a_save_that_changes_nothing_leaves_no_entry() {
        changeCohort.change(team, cohort, "Spring", 5, LocalDate.of(2999, 1, 31));

        assertThat(actions("cohort", cohort)).isEmpty();
    }

    @Test
    void a_step_says_from_which_phase_to_which() {
        advance.advance(team, cohort, Phase.Step.CANCEL);

        assertThat(changes("cohort", cohort)).containsExactly("Phase: Open for applications → Cancelled");
    }

    @Test
    void a_programme_says_which_of_its_texts_and_lists_are_new() {
        changeProgramme.change(
                team,
                programme,
                null,
                new ProgrammeText(
                        "Leading communities",
                        "A network",
                        "A longer programme",
                        "",
                        "",
                        "",
                        "",
                        12,
                        "",
                        EligibilityRule.ANY,
                        Map.of(PartKind.ELIGIBILITY, List.of(ProgrammeText.Part.of("You are a member of Q")))));

        assertThat(changes("programme", programme))
                .containsExactly(
                        "Summary: A programme → A longer programme",
                        "Days of release: 10 → 12",
                        "Eligibility criteria: You are a member of Q\nYou lead or plan to lead a community"
                                + " → You are a member of Q",
                        "Priority criteria: Your community crosses organisations\nYou work in health → null");
    }

    @Test
    void a_session_says_when_and_where_it_was_before() {
        UUID module = timetable.module(cohort, "Planning", "2999-03-18");
        changeSession.change(
                team,
                cohort,
                module,
                new SessionPlan(
                        SessionKind.MODULE,
                        null,
                        "Planning",
                        LocalDateTime.parse("2999-03-19T10:00"),
                        LocalDateTime.parse("2999-03-19T16:30"),
                        "Leeds",
                        "https://meet.example.org/planning",
                        24));

        assertThat(changes("session", module))
                .containsExactly(
                        "Starts: 18 March 2999, 9:30am → 19 March 2999, 10am",
                        "Ends: 18 March 2999, 4:30pm → 19 March 2999, 4:30pm",
                        "Place: Minories, London → Leeds");
    }

    private List<String> changes(String kind, UUID record) {
        List<Map<String, String>> changes = newest(kind, record).get("changes");
        return changes.stream()
                .map(change -> change.get("what") + ": " + change.get("before") + " → " + change.get("after"))
                .toList();
    }

    private List<String> actions(String kind, UUID record) {
        return visitors.script(team.id())
                .get("/api/history/" + kind + "/" + record)
                .jsonPath()
                .getList("items.action", String.class);
    }

    private Map<String, List<Map<String, String>>> newest(String kind, UUID record) {
        return visitors.script(team.id())
                .get("/api/history/" + kind + "/" + record)
                .jsonPath()
                .getMap("items[0]");
    }
}
