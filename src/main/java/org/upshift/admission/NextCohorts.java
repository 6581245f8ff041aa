package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hibernate.query.Page;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;

/** The cohorts of the same programme to which somebody can be deferred: those that have not begun. */
@ApplicationScoped
public class NextCohorts {
    private static final Set<Phase> TO_COME = Set.of(Phase.PLANNED, Phase.OPEN, Phase.SELECTING);
    private static final int MOST = 50;

    private final CohortQueries cohorts;

    NextCohorts(CohortQueries cohorts) {
        this.cohorts = cohorts;
    }

    /** The next one first; whoever runs a programme runs all of its cohorts. */
    public List<CohortView> after(CohortView cohort) {
        return cohorts.ofProgramme(cohort.programmeId(), Page.first(MOST)).stream()
                .filter(one -> TO_COME.contains(one.phase())
                        && !one.id().equals(cohort.id())
                        && one.deadline().isAfter(cohort.deadline()))
                .sorted(Comparator.comparing(CohortView::deadline))
                .toList();
    }
}
