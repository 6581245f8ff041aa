package org.upshift.admission.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.admission.ApplicationQueries;
import org.upshift.admission.CohortApplications;
import org.upshift.admission.Cohorts;
import org.upshift.admission.EarlierApplications;
import org.upshift.admission.FilledForms;
import org.upshift.admission.WithdrawalQueries;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** An application for whoever may see it: its applicant, or the team of its programme. */
@ApplicationScoped
class ApplicationDocuments {
    private final ApplicationQueries own;
    private final CohortApplications applications;
    private final CohortAccess access;
    private final WithdrawalQueries withdrawals;
    private final EarlierApplications earlier;
    private final FilledForms filledForms;
    private final Cohorts cohorts;
    private final Clock clock;

    ApplicationDocuments(
            ApplicationQueries own,
            CohortApplications applications,
            CohortAccess access,
            WithdrawalQueries withdrawals,
            EarlierApplications earlier,
            FilledForms filledForms,
            Cohorts cohorts,
            Clock clock) {
        this.own = own;
        this.applications = applications;
        this.access = access;
        this.withdrawals = withdrawals;
        this.earlier = earlier;
        this.filledForms = filledForms;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    ApplicationDocument get(Actor actor, UUID id) {
        var mine = own.own(id, actor.id());
        if (mine.isPresent()) {
            var cohort = cohorts.of(mine.get().cohortId());
            return ApplicationDocument.forApplicant(
                    mine.get(), mine.get().status(cohort, clock.instant()), own.criteria(id, actor.id()), filled(id));
        }
        var cohortId = applications.cohortOf(id).orElseThrow(() -> new NotFound("application"));
        var cohort = access.withPlaces(cohortId, actor);
        var view = applications.application(id, cohortId).orElseThrow(() -> new NotFound("application"));
        return ApplicationDocument.forTeam(
                view,
                view.status(cohort, clock.instant()),
                own.criteria(id, view.applicantId()),
                filled(id),
                new ApplicationDocument.Aside(
                        view.extendedUntil(),
                        view.sentAt() == null ? List.of() : filledForms.declarations(id),
                        view.isOver() ? withdrawals.of(id, cohortId).orElse(null) : null,
                        earlier.of(id).stream()
                                .map(ApplicationDocument.Earlier::of)
                                .toList()));
    }

    private ApplicationDocument.Filled filled(UUID id) {
        return new ApplicationDocument.Filled(filledForms.of(id), filledForms.findings(id));
    }
}
