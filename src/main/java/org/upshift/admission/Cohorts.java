package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CohortView;
import org.upshift.programme.PartKind;
import org.upshift.programme.Phase;
import org.upshift.programme.ProgrammeQueries;

/** The cohort of an application: whoever may see the application may see it, whatever its phase. */
@ApplicationScoped
public class Cohorts {
    private static final Set<Phase> PLACES_ARE_GIVEN = Set.of(Phase.OPEN, Phase.SELECTING, Phase.RUNNING);

    private static final Set<Phase> OVER = Set.of(Phase.CLOSED, Phase.ARCHIVED, Phase.CANCELLED);

    private final CohortQueries cohorts;
    private final ProgrammeQueries programmes;

    Cohorts(CohortQueries cohorts, ProgrammeQueries programmes) {
        this.cohorts = cohorts;
        this.programmes = programmes;
    }

    public CohortView of(UUID id) {
        return cohorts.reachable(id, true, Set.of(), Set.of()).orElseThrow(() -> new NotFound("cohort"));
    }

    public ProgrammeQueries.View programme(CohortView cohort) {
        return programmes.programme(cohort.programmeSlug()).orElseThrow(() -> new NotFound("programme"));
    }

    /** The eligibility and priority criteria of a programme, eligibility first. */
    public List<ProgrammeQueries.PartView> criteria(UUID programme) {
        return programmes.parts(programme).stream()
                .filter(part -> part.kind() == PartKind.ELIGIBILITY || part.kind() == PartKind.PRIORITY)
                .toList();
    }

    boolean isOver(UUID cohort) {
        return OVER.contains(of(cohort).phase());
    }

    String contact(UUID cohort) {
        return programme(of(cohort)).contact();
    }

    static void requireTakesApplications(CohortView cohort, Instant now) {
        if (cohort.takesApplications(now)) {
            return;
        }
        if (cohort.isDeadlinePassed(now)) {
            throw new RuleViolation(
                    "deadline-passed",
                    "The deadline has passed: applications could be sent until "
                            + LondonTime.dateTime(cohort.deadline()) + ". What you typed is kept as a draft");
        }
        throw new RuleViolation(
                "applications-closed", "Applications for this cohort are not open. What you typed is kept as a draft");
    }

    static boolean givesPlaces(CohortView cohort) {
        return PLACES_ARE_GIVEN.contains(cohort.phase());
    }

    static void requirePlacesAreGiven(CohortView cohort) {
        if (!givesPlaces(cohort)) {
            throw new RuleViolation(
                    "cohort-gives-no-places",
                    "Places are given only while a cohort is open, selecting or running. This one is “"
                            + cohort.phase().words() + "”");
        }
    }
}
