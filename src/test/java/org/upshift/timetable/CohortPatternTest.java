package org.upshift.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.upshift.kernel.HolidayRegion;
import org.upshift.kernel.WorkingDays;
import org.upshift.programme.RepeatedPart;

class CohortPatternTest {
    private static final List<String> MODULES =
            List.of("2019-01-18", "2019-03-29", "2019-06-07", "2019-09-20", "2019-11-22");
    private static final List<String> WEBINARS =
            List.of("2019-02-28", "2019-05-02", "2019-07-04", "2019-10-17", "2019-12-19");

    private final CohortPattern pattern = brochure();

    @Test
    void theGapsOfTheBrochureAreKept() {
        var again = pattern.startingOn(LocalDate.of(2027, 1, 22), HolidayRegion.ENGLAND_AND_WALES).stream()
                .map(session -> session.starts().toLocalDate())
                .toList();

        assertThat(gaps(again)).isEqualTo(gaps(dates()));
        assertThat(again).first().isEqualTo(LocalDate.of(2027, 1, 22));
        assertThat(again).last().isEqualTo(LocalDate.of(2028, 1, 21));
    }

    @Test
    void theTimeOfDayIsKeptAcrossEveryChangeOfTheClocks() {
        for (int day = 0; day < 400; day++) {
            assertThat(pattern.startingOn(LocalDate.of(2027, 1, 1).plusDays(day), HolidayRegion.ENGLAND_AND_WALES))
                    .filteredOn(session -> session.kind() == SessionKind.WEBINAR)
                    .allSatisfy(session -> {
                        assertThat(session.starts().toLocalTime()).isEqualTo(LocalTime.of(16, 0));
                        assertThat(session.minutes()).isEqualTo(60);
                    });
        }
    }

    @Test
    void joiningLinksAndBookingsAreLeftBehind() {
        assertThat(pattern.startingOn(LocalDate.of(2027, 1, 22), HolidayRegion.ENGLAND_AND_WALES))
                .allSatisfy(session -> {
                    assertThat(session.link()).isEmpty();
                    assertThat(session.booked()).isZero();
                });
    }

    @Test
    void fromAnyStartInAnyRegionNothingIsOnAWeekendOrABankHoliday() {
        for (HolidayRegion region : HolidayRegion.values()) {
            for (int week = 0; week < 50; week++) {
                var again = pattern.startingOn(LocalDate.of(2026, 9, 1).plusDays(week * 8L), region);

                assertThat(again).allSatisfy(session -> assertThat(
                                WorkingDays.isOne(session.starts().toLocalDate(), region))
                        .as(session.starts() + " in " + region)
                        .isTrue());
                assertThat(again).extracting(SessionView::starts).isSorted();
                assertThat(leftovers(again)).isEmpty();
                assertThat(TimetableWarnings.of(again, region).bySession().values())
                        .allMatch(List::isEmpty);
            }
        }
    }

    @Test
    void whatIsMovedIsSaid() {
        var goodFriday = LocalDate.of(2027, 3, 26);

        assertThat(pattern.startingOn(goodFriday, HolidayRegion.ENGLAND_AND_WALES)
                        .get(0)
                        .starts())
                .isEqualTo(LocalDateTime.of(2027, 3, 30, 9, 30));
        assertThat(pattern.startingOn(goodFriday, HolidayRegion.SCOTLAND).get(0).starts())
                .isEqualTo(LocalDateTime.of(2027, 3, 29, 9, 30));
        assertThat(pattern.movedOff(goodFriday, HolidayRegion.SCOTLAND)).containsValue(goodFriday);
        assertThat(pattern.movedOff(LocalDate.of(2027, 1, 22), HolidayRegion.SCOTLAND))
                .isEmpty();
    }

    @Test
    void whatWasOnASaturdayOnPurposeStaysOnOne() {
        var visit = session(SessionKind.EVENT, 0, null, "2019-01-19T14:00", "2019-01-19T17:00");

        assertThat(new CohortPattern(List.of(visit))
                        .startingOn(LocalDate.of(2027, 1, 23), HolidayRegion.SCOTLAND)
                        .get(0)
                        .starts())
                .isEqualTo(LocalDateTime.of(2027, 1, 23, 14, 0));
    }

    @Test
    void aTypedHolidayIsWarnedOf() {
        var saturday = session(SessionKind.EVENT, 0, null, "2027-01-23T14:00", "2027-01-23T17:00");
        var stAndrews = session(SessionKind.EVENT, 0, null, "2026-11-30T14:00", "2026-11-30T17:00");

        assertThat(TimetableWarnings.of(List.of(saturday), HolidayRegion.SCOTLAND)
                        .about(saturday.id()))
                .containsExactly("On a weekend: Saturday 23 January 2027");
        assertThat(TimetableWarnings.of(List.of(stAndrews), HolidayRegion.SCOTLAND)
                        .about(stAndrews.id()))
                .containsExactly("On a bank holiday in Scotland: Monday 30 November 2026");
        assertThat(TimetableWarnings.of(List.of(stAndrews), HolidayRegion.ENGLAND_AND_WALES)
                        .about(stAndrews.id()))
                .isEmpty();
    }

    private List<Leftovers.Leftover> leftovers(List<SessionView> again) {
        var earlier = new Leftovers.Spoken("2019", dates(), List.of("Femi Facilitator"));
        var now = new Leftovers.Spoken(
                "Again",
                again.stream().map(session -> session.starts().toLocalDate()).toList(),
                List.of());
        return new Leftovers(earlier, now)
                .in(again.stream()
                        .map(session -> new RepeatedPart.Text(
                                session.name(), session.name() + session.place() + session.link()))
                        .toList());
    }

    private static List<Long> gaps(List<LocalDate> dates) {
        return dates.stream()
                .map(date -> ChronoUnit.DAYS.between(dates.get(0), date))
                .toList();
    }

    private static List<LocalDate> dates() {
        return Stream.concat(Stream.concat(MODULES.stream(), WEBINARS.stream()), Stream.of("2020-01-17"))
                .map(LocalDate::parse)
                .sorted()
                .toList();
    }

    private static CohortPattern brochure() {
        var sessions = new ArrayList<SessionView>();
        for (int i = 0; i < MODULES.size(); i++) {
            var module = session(SessionKind.MODULE, i + 1, null, MODULES.get(i) + "T09:30", MODULES.get(i) + "T16:30");
            sessions.add(module);
            sessions.add(session(
                    SessionKind.WEBINAR, i + 1, module.id(), WEBINARS.get(i) + "T16:00", WEBINARS.get(i) + "T17:00"));
        }
        sessions.add(session(SessionKind.EVENT, 0, null, "2020-01-17T14:00", "2020-01-17T17:00"));
        return new CohortPattern(sessions);
    }

    private static SessionView session(SessionKind kind, int number, UUID module, String starts, String ends) {
        return new SessionView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                kind,
                number,
                module,
                List.of(
                                "Celebration event",
                                "Planning and Launching",
                                "Building Integrity",
                                "Strategies",
                                "Measuring",
                                "Growing")
                        .get(number),
                LocalDateTime.parse(starts),
                LocalDateTime.parse(ends),
                "Europe/London",
                "",
                "https://meet.example.org/2019",
                24,
                3,
                0);
    }
}
