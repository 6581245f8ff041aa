package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether everybody supports an application who has to sign: what is asked now, not other dates. */
@ApplicationScoped
class SignedSupport {
    private final Applications applications;
    private final CurrentTerms terms;

    SignedSupport(Applications applications, CurrentTerms terms) {
        this.applications = applications;
        this.terms = terms;
    }

    /** By the line manager, and by the employer's signatory where one was asked. */
    boolean of(Application application) {
        var now = terms.of(application);
        boolean byEmployer =
                applications.signOff(application, Signatory.EMPLOYER).isEmpty()
                        || by(application, Signatory.EMPLOYER, now);
        return byEmployer && by(application, Signatory.LINE_MANAGER, now);
    }

    private boolean by(Application application, Signatory signatory, Terms now) {
        return applications
                .signOff(application, signatory)
                .filter(signOff -> signOff.getStatus() == SignOffStatus.SUPPORTED)
                .filter(signOff -> signOff.getTerms().changesTo(now).stream().noneMatch(Terms.Change::material))
                .isPresent();
    }
}
