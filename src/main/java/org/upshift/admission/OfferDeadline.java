package org.upshift.admission;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.CreateCohort;

/** Until when an offer can be accepted: the end of a day to come, before the cohort meets. */
@ApplicationScoped
class OfferDeadline {
    private final List<ReleaseDates> releaseDates;
    private final Clock clock;

    OfferDeadline(@All List<ReleaseDates> releaseDates, Clock clock) {
        this.releaseDates = releaseDates;
        this.clock = clock;
    }

    /** @param lastDay the offer can be accepted until the end of this day, Europe/London */
    LocalDateTime of(UUID cohort, LocalDate lastDay) {
        var today = LondonTime.today(clock.instant());
        if (lastDay.isBefore(today)) {
            throw new RuleViolation("deadline-past", "deadline", "The last day to answer must be today or later");
        }
        if (lastDay.isAfter(today.plusYears(1))) {
            throw new RuleViolation("deadline-far", "deadline", "The last day to answer must be within a year");
        }
        firstDayToCome(cohort).filter(first -> !lastDay.isBefore(first)).ifPresent(first -> {
            throw new RuleViolation(
                    "deadline-after-start",
                    "deadline",
                    "The last day to answer must be before the first session, on " + LondonTime.date(first));
        });
        return lastDay.atTime(CreateCohort.LAST_SECOND);
    }

    /** Who comes into a cohort that is on already has no first day to answer before. */
    Optional<LocalDate> firstDayToCome(UUID cohort) {
        var today = LondonTime.today(clock.instant());
        return releaseDates.stream()
                .flatMap(source -> source.firstDay(cohort).stream())
                .filter(first -> first.isAfter(today))
                .findFirst();
    }
}
