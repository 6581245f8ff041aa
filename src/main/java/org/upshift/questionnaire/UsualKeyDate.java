package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.CohortCalendar.Occasion;

/**
 * The day on which answers become anonymous unless the team says otherwise: late enough for a follow-up after a year, and after every wave
 * that is planned.
 */
@ApplicationScoped
public class UsualKeyDate {

    private static final int MONTHS_FROM_NOW = 18;
    private static final int MONTHS_AFTER_PROGRAMME = 15;
    private static final int MONTHS_AFTER_WAVES = 1;

    private final WaveCalendar calendar;
    private final Waves waves;
    private final Clock clock;

    UsualKeyDate(WaveCalendar calendar, Waves waves, Clock clock) {
        this.calendar = calendar;
        this.waves = waves;
        this.clock = clock;
    }

    /** Two SQL statements. */
    public LocalDate of(UUID cohort) {
        return of(
                calendar.occasions(cohort),
                waves.of(cohort).stream()
                        .map(wave -> wave.closes().toLocalDate())
                        .toList());
    }

    /** @param closing the days on which waves close */
    LocalDate of(List<Occasion> occasions, List<LocalDate> closing) {
        var fromNow = Stream.of(LondonTime.today(clock.instant()).plusMonths(MONTHS_FROM_NOW));
        var afterProgramme = occasions.stream()
                .map(Occasion::ends)
                .map(LocalDateTime::toLocalDate)
                .map(last -> last.plusMonths(MONTHS_AFTER_PROGRAMME));
        var afterWaves = closing.stream().map(last -> last.plusMonths(MONTHS_AFTER_WAVES));
        return Stream.of(fromNow, afterProgramme, afterWaves)
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
