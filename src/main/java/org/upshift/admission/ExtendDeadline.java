package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.Phase;

/** Gives one applicant more time to send a draft. The reason is for the team, and for the applicant who asks what is held. */
@ApplicationScoped
public class ExtendDeadline {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final int LONGEST_REASON = 500;

    private final CohortAccess access;
    private final Applications applications;
    private final Correspondence correspondence;
    private final History history;
    private final Clock clock;

    ExtendDeadline(
            CohortAccess access,
            Applications applications,
            Correspondence correspondence,
            History history,
            Clock clock) {
        this.access = access;
        this.applications = applications;
        this.correspondence = correspondence;
        this.history = history;
        this.clock = clock;
    }

    /** @param lastDay it can be sent until the end of this day, Europe/London */
    @Transactional
    public void extend(Actor actor, UUID cohortId, UUID id, LocalDate lastDay, String reason) {
        var cohort = access.withPlaces(cohortId, actor);
        var application = applications.inCohort(cohortId, id);
        if (!application.isDraft()) {
            throw new RuleViolation("application-sent", "Only a draft needs more time: this application was sent");
        }
        if (cohort.phase() != Phase.OPEN && cohort.phase() != Phase.SELECTING) {
            throw new RuleViolation("applications-closed", "More time can be given only before the cohort starts");
        }
        var until = lastDay.atTime(LAST_SECOND);
        boolean open = cohort.phase() == Phase.OPEN;
        if (lastDay.isBefore(LondonTime.today(clock.instant())) || open && !until.isAfter(cohort.deadline())) {
            throw new RuleViolation(
                    "extension-too-short",
                    "lastDay",
                    open
                            ? "The day must be today or later, and after the deadline for everybody"
                            : "The day must be today or later");
        }
        String why = Typed.line(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RuleViolation("reason-missing", "reason", "Say why, in 500 characters or fewer");
        }
        application.extend(until, why);
        correspondence.extended(application, until);
        history.record(actor.entry("deadline-extended")
                .about("application", id)
                .concerning(application.getApplicantId())
                .in(cohortId)
                .detail(LondonTime.dateTime(until)));
    }
}
