package org.upshift.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.kernel.RuleViolation;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionView;

class LeadsTest {
    @Test
    void typedLinesAreReadAndShownTheEarliestFirst() {
        var leads = Leads.parse("1 day\n\n 7 Days \n2 hours\n24 hours\n");

        assertThat(leads.hours()).containsExactly(168, 24, 2);
        assertThat(leads.words()).isEqualTo("7 days, 1 day, 2 hours before");
        assertThat(Leads.parse(leads.lines())).isEqualTo(leads);
        assertThat(Leads.parse(" ").words()).isEqualTo("none");
    }

    @Test
    void whatIsNoTimeBeforeASessionIsRefused() {
        for (String typed : List.of("soon", "0 days", "31 days", "7", "-1 day", "1 week")) {
            assertThatThrownBy(() -> Leads.parse(typed)).isInstanceOf(RuleViolation.class);
        }
        assertThatThrownBy(() -> Leads.parse("1 day\n2 days\n3 days\n4 days\n5 days\n6 days"))
                .hasMessage("There can be at most 5 reminders");
    }

    @Test
    void aReminderGoesOutAtTheSameTimeOfDayWhenTheClocksChange() {
        var session = session("2019-04-02T16:00");

        assertThat(new Lead(168).dueFor(session)).isEqualTo(Instant.parse("2019-03-26T16:00:00Z"));
        assertThat(new Lead(24).dueFor(session)).isEqualTo(Instant.parse("2019-04-01T15:00:00Z"));
    }

    @Test
    void ofSeveralThatAreOverdueOnlyTheOneNearestToTheSessionIsDue() {
        var session = session("2019-04-02T16:00");

        assertThat(Leads.USUAL.due(session, Instant.parse("2019-03-26T15:59:59Z")))
                .isEmpty();
        assertThat(Leads.USUAL.due(session, Instant.parse("2019-03-26T16:00:00Z")))
                .contains(new Lead(168));
        assertThat(Leads.USUAL.due(session, Instant.parse("2019-04-02T14:59:59Z")))
                .contains(new Lead(24));
        assertThat(Leads.USUAL.due(session, Instant.parse("2019-04-02T15:00:00Z")))
                .isEmpty();
    }

    private static SessionView session(String starts) {
        var start = LocalDateTime.parse(starts);
        return new SessionView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                SessionKind.EVENT,
                0,
                null,
                "Talk",
                start,
                start.plusHours(1),
                "Europe/London",
                "",
                "",
                5,
                0,
                0);
    }
}
