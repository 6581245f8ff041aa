package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** The team says whether what has changed since somebody signed has to be confirmed, or is only said otherwise. */
@ApplicationScoped
public class JudgeChange {
    private final CohortAccess access;
    private final Applications applications;
    private final CurrentTerms terms;
    private final OutdateSignOff outdate;
    private final History history;

    JudgeChange(
            CohortAccess access,
            Applications applications,
            CurrentTerms terms,
            OutdateSignOff outdate,
            History history) {
        this.access = access;
        this.applications = applications;
        this.terms = terms;
        this.outdate = outdate;
        this.history = history;
    }

    /** @param seen the hash of the terms that the team has read, or null for those that there are */
    @Transactional
    public void judge(Actor actor, UUID cohort, UUID id, Signatory signatory, boolean material, String seen) {
        access.withPlaces(cohort, actor);
        var application = applications.inCohort(cohort, id);
        var signOff = applications
                .signOff(application, signatory)
                .filter(one -> one.getStatus() == SignOffStatus.SUPPORTED)
                .orElseThrow(() ->
                        new RuleViolation("sign-off-not-supported", "There is no support that a change could touch"));
        var now = terms.of(application);
        if (seen != null && !seen.equals(now.hash())) {
            throw new RuleViolation("terms-changed", "It has changed once more since you opened this page. Look again");
        }
        var changes = signOff.getTerms().changesTo(now);
        if (changes.isEmpty()) {
            throw new RuleViolation("nothing-changed", "Nothing has changed since they signed");
        }
        if (material) {
            outdate.outdate(application, signOff, changes, actor.entry("sign-off-outdated"));
            return;
        }
        if (changes.stream().anyMatch(Terms.Change::material)) {
            throw new RuleViolation(
                    "change-material", "Days, dates and cost always have to be confirmed by who has signed");
        }
        signOff.standsFor(now);
        history.record(actor.entry("sign-off-stands")
                .about("application", id)
                .concerning(application.getApplicantId())
                .in(cohort)
                .detail(String.join(
                        ", ", changes.stream().map(Terms.Change::what).toList())));
    }
}
