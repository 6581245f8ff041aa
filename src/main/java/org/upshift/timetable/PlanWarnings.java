package org.upshift.timetable;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.upshift.admission.SignOffRulesQueries;
import org.upshift.kernel.HolidayRegion;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionPlanQueries.Facilitator;

/**
 * What looks wrong in a timetable, whether it is released, kept for the next release, or only planned: days, sessions at the same time, and
 * facilitators, places and people who would be needed twice. The number of SQL statements does not grow with the timetable.
 */
@ApplicationScoped
public class PlanWarnings {
    private static final Page FACILITATORS = Page.first(1000);
    private static final Page ELSEWHERE = Page.first(5000);

    private final SessionPlanQueries plans;
    private final SignOffRulesQueries rules;
    private final List<PlanConcern> concerns;

    PlanWarnings(SessionPlanQueries plans, SignOffRulesQueries rules, @All List<PlanConcern> concerns) {
        this.plans = plans;
        this.rules = rules;
        this.concerns = concerns;
    }

    /** @param planned all sessions of the cohort as they would be, by date */
    public TimetableWarnings of(CohortView cohort, List<SessionState> planned) {
        return of(cohort, planned, plans.facilitatorsOf(cohort.id(), FACILITATORS));
    }

    /** @param facilitators of all sessions of the cohort */
    public TimetableWarnings of(CohortView cohort, List<SessionState> planned, List<Facilitator> facilitators) {
        var sessions = planned.stream().map(SessionState::view).toList();
        var nation = rules.of(cohort.programmeId()).nation();
        var warnings = TimetableWarnings.of(sessions, nation).and(neededTwice(cohort.id(), sessions, facilitators));
        for (var concern : concerns) {
            warnings = warnings.and(concern.about(cohort, planned));
        }
        return warnings;
    }

    /** Of a cohort that is to be, after the pattern of an earlier one; it has no facilitators yet, and nobody a seat. */
    TimetableWarnings ofRepeated(CohortView earlier, List<SessionView> planned, HolidayRegion region) {
        return TimetableWarnings.of(planned, region).and(neededTwice(earlier.id(), planned, List.of()));
    }

    private Map<UUID, List<String>> neededTwice(
            UUID cohort, List<SessionView> sessions, List<Facilitator> facilitators) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        var people = facilitators.stream().map(Facilitator::personId).collect(Collectors.toSet());
        var places = sessions.stream()
                .map(SessionView::place)
                .filter(NeededTwice::isPlace)
                .map(place -> place.strip().toLowerCase(Locale.UK))
                .collect(Collectors.toSet());
        var extent = Extent.of(sessions);
        return NeededTwice.in(
                sessions, facilitators, plans.elsewhere(cohort, people, places, extent.from(), extent.to(), ELSEWHERE));
    }
}
