package org.upshift.admission;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.LondonTime;

/** How early it is, today, for a place of a cohort to become free. */
@ApplicationScoped
public class Notice {
    private final EntityManager entities;
    private final List<ReleaseDates> releaseDates;
    private final Cohorts cohorts;
    private final Clock clock;

    Notice(EntityManager entities, @All List<ReleaseDates> releaseDates, Cohorts cohorts, Clock clock) {
        this.entities = entities;
        this.releaseDates = releaseDates;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** @param daysBefore the first session, or null while its day is not known */
    record Given(NoticeClass notice, Integer daysBefore, NoticeRules rules) {
        boolean isTold() {
            return !rules.managerToldFrom().isLaterThan(notice);
        }

        boolean isOffered() {
            return !notice.isLaterThan(rules.offeredUntil());
        }
    }

    public NoticeRules rules(UUID programme) {
        var bands = entities.find(NoticeBands.class, programme);
        return bands == null ? NoticeRules.USUAL : bands.getRules();
    }

    /** The class of notice of a place that is given up now. */
    public NoticeClass now(UUID cohort) {
        return given(cohort).notice();
    }

    Given given(UUID cohort) {
        var rules = rules(cohorts.of(cohort).programmeId());
        var today = LondonTime.today(clock.instant());
        var first = firstDay(cohort);
        return new Given(
                rules.of(today, first),
                first.map(day -> (int) ChronoUnit.DAYS.between(today, day)).orElse(null),
                rules);
    }

    private Optional<LocalDate> firstDay(UUID cohort) {
        return releaseDates.stream()
                .flatMap(source -> source.firstDay(cohort).stream())
                .findFirst();
    }
}
