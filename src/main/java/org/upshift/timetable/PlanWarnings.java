package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.admission.SignOffRulesQueries;
import org.upshift.programme.CohortView;

/** What looks wrong in the timetable of a cohort: days, sessions at the same time, facilitators and places that are needed twice. */
@ApplicationScoped
public class PlanWarnings {
    private static final Page ALL = Page.first(500);

    private final SessionPlanQueries plans;
    private final SignOffRulesQueries rules;

    PlanWarnings(SessionPlanQueries plans, SignOffRulesQueries rules) {
        this.plans = plans;
        this.rules = rules;
    }

    /** @param sessions all of the cohort, by date */
    public TimetableWarnings of(CohortView cohort, List<SessionView> sessions) {
        Map<UUID, List<String>> found = new HashMap<>();
        TimetableWarnings.of(sessions, rules.of(cohort.programmeId()).nation())
                .bySession()
                .forEach((session, warnings) -> found.put(session, new ArrayList<>(warnings)));
        plans.facilitatorsTwice(cohort.id(), ALL)
                .forEach(one -> add(
                        found,
                        one.sessionId(),
                        one.who() + " facilitates " + one.what(cohort.id()) + " at the same time"));
        plans.placesTwice(cohort.id(), ALL)
                .forEach(one -> add(
                        found,
                        one.sessionId(),
                        "“" + one.name() + "” is taken by " + one.what(cohort.id()) + " at the same time"));
        return new TimetableWarnings(found);
    }

    private static void add(Map<UUID, List<String>> found, UUID session, String warning) {
        var warnings = found.computeIfAbsent(session, any -> new ArrayList<>());
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }
}
