package org.upshift.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.kernel.RuleViolation;

class TimetableDifferenceTest {
    private static final UUID COHORT = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2019-03-04T12:00:00Z");

    private final SessionView planning = module(1, "Planning", "2019-03-18", "Room 1", "");
    private final SessionView vitality = module(2, "Vitality", "2019-04-12", "Room 1", "");
    private final List<SessionState> released = SessionState.of(List.of(planning, vitality), Set.of());

    @Test
    void nothingHasChangedWhereNothingIsKept() {
        assertThat(new PlannedTimetable(released, List.of()).difference().isEmpty())
                .isTrue();
        assertThat(TimetableDifference.between(released, released).isEmpty()).isTrue();
    }

    @Test
    void aDayThatMovesSaysFromWhereToWhere() {
        var draft = changing(vitality, plan("Vitality", "2019-04-19", "Room 2", "", 24, null));

        var change = only(new PlannedTimetable(released, List.of(draft)));

        assertThat(change.kind()).isEqualTo(SessionChange.Kind.CHANGED);
        assertThat(lines(change.lines()))
                .containsExactly(
                        "When: 12 April 2019, 9:30am to 4:30pm -> 19 April 2019, 9:30am to 4:30pm",
                        "Where: Room 1 -> Room 2");
        assertThat(change.teamLines()).isEqualTo(change.lines());
    }

    @Test
    void seatsAndAnotherLinkAreForTheTeamAlone() {
        var online = module(1, "Planning", "2019-03-18", "Room 1", "https://meet.example.org/one");
        var states = SessionState.of(List.of(online), Set.of());
        var draft =
                changing(online, plan("Planning", "2019-03-18", "Room 1", "https://other.example.org/two", 30, true));

        var change = only(new PlannedTimetable(states, List.of(draft)));

        assertThat(change.isNews()).isFalse();
        assertThat(lines(change.teamLines()))
                .containsExactly("Seats: 24 -> 30", "Everyone has a seat: no -> yes", "Joining link: one -> another");
        assertThat(change.teamLines().toString()).doesNotContain("example.org");
    }

    @Test
    void aDayThatMovesBeforeAnotherGivesThatOneAnotherNumber() {
        var draft = changing(vitality, plan("Vitality", "2019-03-11", "Room 1", "", 24, null));

        var changes =
                new PlannedTimetable(released, List.of(draft)).difference().changes();

        assertThat(changes).hasSize(2);
        assertThat(lines(changes.get(0).lines()))
                .containsExactly(
                        "Session: Module 2: Vitality -> Module 1: Vitality",
                        "When: 12 April 2019, 9:30am to 4:30pm -> 11 March 2019, 9:30am to 4:30pm");
        assertThat(lines(changes.get(1).lines())).containsExactly("Session: Module 1: Planning -> Module 2: Planning");
    }

    @Test
    void aNewModuleAndItsWebinarAreNewTogether() {
        UUID module = UUID.randomUUID();
        var day = SessionDraft.adding(module, COHORT, plan("Value", "2019-06-07", "Room 1", "", 24, null), NOW);
        var webinar = SessionDraft.adding(
                UUID.randomUUID(),
                COHORT,
                new SessionPlan(
                        SessionKind.WEBINAR,
                        module,
                        "Reflection",
                        LocalDateTime.parse("2019-07-04T16:00"),
                        LocalDateTime.parse("2019-07-04T17:00"),
                        "",
                        "",
                        24),
                NOW);
        var planned = new PlannedTimetable(released, List.of(webinar, day));

        assertThat(planned.difference().changes())
                .extracting(change -> change.kind() + " " + change.session().name())
                .containsExactly("NEW Module 3: Value", "NEW Webinar 3: Reflection");
        assertThat(planned.drafts()).containsExactly(day, webinar);
        assertThatThrownBy(() -> planned.requireNothingBelongsTo(module)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aSessionThatIsCancelledIsGoneAndTheOthersCloseUp() {
        var draft = changing(planning, plan("Planning", "2019-03-18", "Room 1", "", 24, null));
        draft.cancel(NOW);

        var planned = new PlannedTimetable(released, List.of(draft));

        assertThat(planned.difference().changes())
                .extracting(change -> change.kind() + " " + change.session().name())
                .containsExactly("CANCELLED Module 1: Planning", "CHANGED Module 1: Vitality");
        assertThat(planned.difference().changes().get(0).isNews()).isTrue();
    }

    @Test
    void everyChangeOfADraftGivesItAnotherStampAndAnotherHash() {
        var draft = changing(vitality, plan("Vitality", "2019-04-19", "", "https://meet.example.org/1", 24, null));
        var stamp = draft.getStamp();
        var before = only(new PlannedTimetable(released, List.of(draft))).fingerprint();

        draft.change(plan("Vitality", "2019-04-19", "", "https://meet.example.org/2", 24, false), NOW);

        assertThat(draft.getStamp()).isNotEqualTo(stamp);
        assertThat(only(new PlannedTimetable(released, List.of(draft))).fingerprint())
                .isNotEqualTo(before);
    }

    private static SessionDraft changing(SessionView session, SessionPlan plan) {
        var draft = SessionDraft.of(new Session(session.id(), COHORT, session.kind()));
        draft.change(plan.settled(false, false), NOW);
        return draft;
    }

    private static SessionPlan plan(
            String title, String day, String place, String link, int capacity, Boolean everyone) {
        return new SessionPlan(
                SessionKind.MODULE,
                null,
                title,
                LocalDateTime.parse(day + "T09:30"),
                LocalDateTime.parse(day + "T16:30"),
                place,
                link,
                capacity,
                everyone,
                false);
    }

    private static SessionView module(int number, String title, String day, String place, String link) {
        return new SessionView(
                UUID.randomUUID(),
                COHORT,
                SessionKind.MODULE,
                number,
                null,
                title,
                LocalDateTime.parse(day + "T09:30"),
                LocalDateTime.parse(day + "T16:30"),
                "Europe/London",
                place,
                link,
                24,
                0,
                0);
    }

    private static SessionChange only(PlannedTimetable planned) {
        assertThat(planned.difference().changes()).hasSize(1);
        return planned.difference().changes().get(0);
    }

    private static List<String> lines(List<SessionChange.Line> lines) {
        return lines.stream()
                .map(line -> line.what() + ": " + line.was() + " -> " + line.is())
                .toList();
    }
}
