package org.upshift.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.timetable.SessionPlanQueries.Elsewhere;
import org.upshift.timetable.SessionPlanQueries.Facilitator;

class NeededTwiceTest {
    private static final UUID FEMI = UUID.randomUUID();
    private static final UUID GUS = UUID.randomUUID();

    private final SessionView morning = session("Planning", "2019-03-18T09:30", "2019-03-18T12:30", "Room 1");
    private final SessionView noon = session("Vitality", "2019-03-18T12:00", "2019-03-18T15:00", "room 1 ");
    private final SessionView evening = session("Talk", "2019-03-18T15:00", "2019-03-18T17:00", "Room 1");

    @Test
    void aFacilitatorAndARoomAreNeededTwiceInOneTimetable() {
        var found = NeededTwice.in(
                List.of(morning, noon, evening),
                List.of(facilitates(morning, FEMI), facilitates(noon, FEMI), facilitates(noon, GUS)),
                List.of());

        assertThat(found.get(morning.id()))
                .containsExactly(
                        "Femi facilitates Vitality at the same time", "“Room 1” is taken by Vitality at the same time");
        assertThat(found.get(noon.id()))
                .containsExactly(
                        "Femi facilitates Planning at the same time",
                        "“room 1 ” is taken by Planning at the same time");
        assertThat(found).doesNotContainKey(evening.id());
    }

    @Test
    void ofOtherCohortsItIsSaidOnceThatThereIsASession() {
        var there = new Elsewhere(FEMI, "Room 1", at("2019-03-18T16:00"), at("2019-03-18T18:00"), "Europe/London");
        var withGus = new Elsewhere(GUS, "Room 1", at("2019-03-18T16:00"), at("2019-03-18T18:00"), "Europe/London");
        var later = new Elsewhere(FEMI, "Room 1", at("2019-03-18T17:00"), at("2019-03-18T18:00"), "Europe/London");

        var found = NeededTwice.in(
                List.of(morning, evening),
                List.of(facilitates(evening, FEMI), facilitates(morning, GUS)),
                List.of(there, withGus, later));

        assertThat(found)
                .isEqualTo(Map.of(
                        evening.id(),
                        List.of(
                                "Femi facilitates a session of another cohort at the same time",
                                "“Room 1” is taken by a session of another cohort at the same time")));
    }

    @Test
    void onlineIsNoRoom() {
        var one = session("Planning", "2019-03-18T09:30", "2019-03-18T12:30", "Online");
        var other = session("Vitality", "2019-03-18T09:30", "2019-03-18T12:30", "online");
        var nowhere = session("Talk", "2019-03-18T09:30", "2019-03-18T12:30", "");

        assertThat(NeededTwice.in(List.of(one, other, nowhere), List.of(), List.of()))
                .isEmpty();
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }

    private static Facilitator facilitates(SessionView session, UUID person) {
        return new Facilitator(session.id(), person, person.equals(FEMI) ? "Femi" : "Gus", "");
    }

    private static SessionView session(String title, String starts, String ends, String place) {
        return new SessionView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                SessionKind.EVENT,
                0,
                null,
                title,
                at(starts),
                at(ends),
                "Europe/London",
                place,
                "",
                20,
                0,
                0);
    }
}
