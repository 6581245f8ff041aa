package org.upshift.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upshift.kernel.RuleViolation;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionView;

class PlatformFileTest {
    private static final SessionView SESSION = new SessionView(
            UUID.randomUUID(),
            UUID.randomUUID(),
            SessionKind.WEBINAR,
            1,
            UUID.randomUUID(),
            "Reflection",
            LocalDateTime.parse("2027-03-04T16:00"),
            LocalDateTime.parse("2027-03-04T17:00"),
            "Europe/London",
            "",
            "",
            24,
            0,
            0);

    private static final String TEAMS = """
            1. Summary
            Meeting title\tReflection
            Attended participants\t2

            2. Participants
            Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
            Ana Participant\t3/4/27, 3:58:12 PM\t3/4/27, 5:00:02 PM\t1h 1m 50s\tAna@example.org\tana@example.org\tPresenter
            Ben "Benny" Brown\t3/4/27, 4:20:00 PM\t3/4/27, 4:50:00 PM\t30m\tben@example.org\tben@example.org\tAttendee

            3. In-Meeting Activities
            Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
            Ana Participant\t3/4/27, 3:58:12 PM\t3/4/27, 5:00:02 PM\t1h 1m 50s\tana@example.org\tPresenter
            """;

    @Test
    void theReportOfTeamsIsReadWhateverItsEncoding() {
        for (var bytes : List.of(
                TEAMS.getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + TEAMS).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + TEAMS).getBytes(StandardCharsets.UTF_16BE),
                TEAMS.getBytes(StandardCharsets.UTF_8))) {
            assertThat(PlatformFile.read(bytes, SESSION))
                    .extracting(Stay::email, Stay::seconds, Stay::joined)
                    .containsExactly(
                            tuple("ana@example.org", 3710, LocalDateTime.parse("2027-03-04T15:58:12")),
                            tuple("ben@example.org", 1800, LocalDateTime.parse("2027-03-04T16:20")));
        }
    }

    @Test
    void theOlderReportOfTeamsSaysWhoJoinedAndLeft() {
        String events = """
                Full Name\tUser Action\tTimestamp
                Ana Participant\tJoined before\t04/03/2027, 15:59:00
                Ben Brown\tJoined\t04/03/2027, 16:10:00
                Ben Brown\tLeft\t04/03/2027, 16:20:00
                Ben Brown\tJoined\t04/03/2027, 16:30:00
                """;

        assertThat(PlatformFile.read(events.getBytes(StandardCharsets.UTF_16LE), SESSION))
                .extracting(Stay::name, Stay::seconds)
                .containsExactlyInAnyOrder(
                        tuple("Ana Participant", 3660), tuple("Ben Brown", 600), tuple("Ben Brown", 1800));
    }

    @Test
    void theReportOfZoomHasARowForEachTimeSomebodyJoins() {
        String zoom = """
                Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
                812 3456 7890,"Reflection, part 1",03/04/2027 03:55:00 PM,03/04/2027 05:01:00 PM,host@example.org,66,3

                Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent
                Ana Participant (Ana),ana@example.org,03/04/2027 03:58:12 PM,03/04/2027 05:00:02 PM,62,No,Y
                "Brown, Ben",,03/04/2027 04:01:00 PM,03/04/2027 04:21:00 PM,20,Yes,Y
                "Brown, Ben",,03/04/2027 04:31:00 PM,03/04/2027 04:51:00 PM,20,Yes,Y
                """;

        assertThat(PlatformFile.read(zoom.getBytes(StandardCharsets.UTF_8), SESSION))
                .extracting(Stay::name, Stay::email, Stay::seconds)
                .containsExactly(
                        tuple("Ana Participant (Ana)", "ana@example.org", 3720),
                        tuple("Brown, Ben", "", 1200),
                        tuple("Brown, Ben", "", 1200));
    }

    @Test
    void anUnknownColumnChangesNothing() {
        String known = "Name,Duration\nAna,45m\n";
        String more = "Mood,Name,Shoe size,Duration\ngood,Ana,38,45m\n";

        assertThat(PlatformFile.read(more.getBytes(StandardCharsets.UTF_8), SESSION))
                .isEqualTo(PlatformFile.read(known.getBytes(StandardCharsets.UTF_8), SESSION));
    }

    @Test
    void whatHasNoNamesOrNoTimesIsRefused() {
        for (String none : List.of("", "Name,Mood\nAna,good\n", "just words", "\"", "Duration\n5m\n")) {
            assertThatThrownBy(() -> PlatformFile.read(none.getBytes(StandardCharsets.UTF_8), SESSION))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("names and durations");
        }
    }

    @ParameterizedTest
    @CsvSource({"1h 2m 3s,3723", "59m 10s,3550", "45s,45", "01:02:03,3723", "62,3720", "1 hour 5 minutes,3900"})
    void durationsAreReadAsPlatformsWriteThem(String text, int seconds) {
        assertThat(PlatformTimes.seconds(text)).hasValue(seconds);
    }

    @Test
    void peopleAreMatchedByAddressThenByNameAndNeverByGuess() {
        UUID ana = UUID.randomUUID();
        UUID ben = UUID.randomUUID();
        UUID twin = UUID.randomUUID();
        var register = List.of(
                row(ana, "Ana Participant"),
                row(ben, "Bén Brown"),
                row(twin, "Tim Twin"),
                row(UUID.randomUUID(), "Tim Twin"));
        var start = SESSION.starts();

        var attendance = MeetingAttendance.of(
                SESSION,
                List.of(
                        new Stay("A. Nother Name", "ana@example.org", start, 3500),
                        new Stay("ben brown (guest)", "", start.plusMinutes(20), 900),
                        new Stay("Ben Brown", "", start.plusMinutes(40), 600),
                        new Stay("Tim Twin", "", start, 1200),
                        new Stay("Noise", "", start, 5)),
                register,
                Map.of(ana, "ana@example.org", ben, "ben@example.org"));

        assertThat(attendance.found())
                .extracting(
                        found -> found.person(),
                        found -> found.attendance(),
                        found -> found.minutes(),
                        found -> found.rows())
                .containsExactly(
                        tuple(ana, Attendance.PRESENT, 58, 1),
                        tuple(null, Attendance.LEFT_EARLY, 20, 1),
                        tuple(ben, Attendance.LATE, 25, 2));
        assertThat(attendance.missing()).hasSize(2);
    }

    private static RegisterRow row(UUID person, String name) {
        return new RegisterRow(person, name, null, true, null, null, null);
    }
}
