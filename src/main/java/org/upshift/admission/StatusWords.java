package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Where an application stands, in the words that letters, pages and the API share. */
@ApplicationScoped
class StatusWords {
    private final Applications applications;
    private final Cohorts cohorts;
    private final WaitingListQueries queries;
    private final PanelAtWork panel;
    private final Clock clock;

    StatusWords(
            Applications applications, Cohorts cohorts, WaitingListQueries queries, PanelAtWork panel, Clock clock) {
        this.applications = applications;
        this.cohorts = cohorts;
        this.queries = queries;
        this.panel = panel;
        this.clock = clock;
    }

    String of(Application application) {
        var cohort = cohorts.of(application.getCohortId());
        var offer = applications.offer(application);
        var extension = application.isDraft() ? application.getExtension() : new Extension(null);
        var signing = new Signing(
                applications
                        .signOff(application, Signatory.LINE_MANAGER)
                        .map(SignOff::getStatus)
                        .orElse(null),
                isConfirmation(application, Signatory.LINE_MANAGER),
                applications
                        .signOff(application, Signatory.EMPLOYER)
                        .map(SignOff::getStatus)
                        .orElse(null),
                isConfirmation(application, Signatory.EMPLOYER));
        return PublicStatus.of(
                        Standing.of(
                                application.getStatus(),
                                signing.manager(),
                                signing.employer(),
                                offer.map(Offer::getStatus).orElse(null),
                                panel.goesOn(application.getCohortId())),
                        signing,
                        extension.phase(cohort.phase(), application.getStatus()),
                        extension.deadline(cohort.deadline(), cohort.phase()),
                        offer.map(Offer::getDeadline).orElse(null),
                        clock.instant())
                .atPlace(application.getStatus().isReserve() ? queries.toldPlace(application.getId()) : 0)
                .words();
    }

    private boolean isConfirmation(Application application, Signatory signatory) {
        return applications
                .signOff(application, signatory)
                .filter(SignOff::isConfirmation)
                .isPresent();
    }
}
