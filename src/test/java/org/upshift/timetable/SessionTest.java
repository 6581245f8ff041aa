package org.upshift.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upshift.kernel.RuleViolation;

class SessionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MODULE  | Day | 2019-01-18T09:30 | 2019-01-18T09:30 | ''                     | 24 | ends",
                "MODULE  | Day | 2019-01-18T09:30 | 2019-01-18T08:30 | ''                     | 24 | ends",
                "MODULE  | ' ' | 2019-01-18T09:30 | 2019-01-18T16:30 | ''                     | 24 | title",
                "MODULE  | Day | 2019-03-31T01:30 | 2019-03-31T16:30 | ''                     | 24 | starts",
                "MODULE  | Day | 2019-01-18T09:30 | 2019-01-18T16:30 | ''                     | 0  | capacity",
                "MODULE  | Day | 2019-01-18T09:30 | 2019-01-18T16:30 | http://a.example       | 24 | link",
                "MODULE  | Day | 2019-01-18T09:30 | 2019-01-18T16:30 | javascript:alert(1)    | 24 | link",
                "MODULE  | Day | 2019-01-18T09:30 | 2019-01-18T16:30 | https:                 | 24 | link",
                "MODULE  | Day | 2019-01-18T09:30 | 2019-01-18T16:30 | https://a.example/ b   | 24 | link",
                "WEBINAR | Day | 2019-01-18T16:00 | 2019-01-18T17:00 | ''                     | 24 | module",
            })
    void whatCannotBeIsRefusedBesideItsField(
            SessionKind kind,
            String title,
            LocalDateTime starts,
            LocalDateTime ends,
            String link,
            int capacity,
            String field) {
        var plan = new SessionPlan(kind, null, title, starts, ends, "", link, capacity);

        assertThatThrownBy(() -> new Session(UUID.randomUUID(), plan))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.field())
                        .isEqualTo(field));
    }

    @Test
    void aSessionWithALinkIsAccepted() {
        var session = new Session(
                UUID.randomUUID(),
                new SessionPlan(
                        SessionKind.EVENT,
                        null,
                        " Celebration ",
                        LocalDateTime.parse("2020-01-17T14:00"),
                        LocalDateTime.parse("2020-01-17T17:00"),
                        "Hall",
                        "https://meet.example.org/a?b=c",
                        24));

        assertThat(session.getTitle()).isEqualTo("Celebration");
        session.remove(Instant.EPOCH);
        assertThat(session.getRemovedAt()).isEqualTo(Instant.EPOCH);
    }
}
