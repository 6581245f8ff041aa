package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Letter;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CreateCohort;

/** The letter that would defer a place, for the team to read before it is sent; nothing changes. */
@ApplicationScoped
public class PreviewDeferral {
    private final CohortAccess access;
    private final CohortApplications applications;
    private final NextCohorts cohorts;
    private final DeferralMail mail;

    PreviewDeferral(CohortAccess access, CohortApplications applications, NextCohorts cohorts, DeferralMail mail) {
        this.access = access;
        this.applications = applications;
        this.cohorts = cohorts;
        this.mail = mail;
    }

    /** @param lastDay to confirm the place in the later cohort; {@code words} to the applicant, may be empty */
    public Letter letter(Actor actor, UUID cohortId, UUID id, UUID later, LocalDate lastDay, String words) {
        var cohort = access.withPlaces(cohortId, actor);
        var application = applications.application(id, cohortId).orElseThrow(() -> new NotFound("application"));
        var next = cohorts.after(cohort).stream()
                .filter(one -> one.id().equals(later))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("no-next-cohort", "cohort", "Choose a later cohort"));
        return mail.letter(
                application.applicantId(), cohort, next, lastDay.atTime(CreateCohort.LAST_SECOND), words, id);
    }
}
