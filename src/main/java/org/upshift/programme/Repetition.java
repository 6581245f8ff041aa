package org.upshift.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.upshift.programme.CohortCalendar.Occasion;

/**
 * How a cohort follows the pattern of an earlier one of its programme.
 *
 * @param days from the one to the other, for what has no session to go by
 * @param sessions by date
 */
public record Repetition(CohortView earlier, long days, List<Repeated> sessions) {

    /**
     * A session of the earlier cohort, and the one after its pattern.
     *
     * @param planned of which the id is the earlier one as long as it is only looked at
     */
    public record Repeated(Occasion earlier, Occasion planned) {
        public UUID pattern() {
            return earlier.id();
        }

        public UUID session() {
            return planned.id();
        }

        /** By how many days it moves. */
        public long days() {
            return ChronoUnit.DAYS.between(day(), planned.starts().toLocalDate());
        }

        private LocalDate day() {
            return earlier.starts().toLocalDate();
        }
    }

    public List<Occasion> planned() {
        return sessions.stream().map(Repeated::planned).toList();
    }

    /** The session after this one of the earlier cohort; empty when that has been taken out. */
    public Optional<Repeated> after(UUID session) {
        return sessions.stream()
                .filter(repeated -> repeated.pattern().equals(session))
                .findFirst();
    }

    /** Moves a day by as much as the last session until then, and one before all of them by as much as the first. */
    public long daysFrom(LocalDate day) {
        var before = sessions.stream().filter(repeated -> !repeated.day().isAfter(day));
        return Stream.concat(sessions.stream().limit(1), before)
                .reduce((earlier, later) -> later)
                .map(Repeated::days)
                .orElse(days);
    }
}
