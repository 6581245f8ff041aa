package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upshift.programme.CohortView;

/** The questions of an application, for those who may read it: the caller has checked that. */
@ApplicationScoped
public class SignOffViews {
    private final SignOffQueries queries;
    private final CurrentTerms terms;

    SignOffViews(SignOffQueries queries, CurrentTerms terms) {
        this.queries = queries;
        this.terms = terms;
    }

    /** The newest first. */
    public List<SignOffView> of(UUID application) {
        return queries.ofApplication(application);
    }

    /** The newest question to this signatory. */
    public static Optional<SignOffView> current(List<SignOffView> all, Signatory signatory) {
        return all.stream().filter(one -> one.signatory() == signatory).findFirst();
    }

    /** The hash of what is asked now. */
    public String now(UUID application, CohortView cohort) {
        return terms.of(application, cohort).hash();
    }

    /** What is different now from what was signed; nothing for what was not signed. */
    public List<Terms.Change> changes(SignOffView signOff, UUID application, CohortView cohort) {
        if (signOff.status() != SignOffStatus.SUPPORTED) {
            return List.of();
        }
        var now = terms.of(application, cohort);
        return now.hash().equals(signOff.sameAsHash())
                ? List.of()
                : signOff.terms().changesTo(now);
    }
}
