package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Takes a completion back: the certificate is no longer valid. */
@ApplicationScoped
public class TakeBackCompletion {
    private final CohortAccess cohorts;
    private final Completions completions;
    private final CompletionMail mail;

    TakeBackCompletion(CohortAccess cohorts, Completions completions, CompletionMail mail) {
        this.cohorts = cohorts;
        this.completions = completions;
        this.mail = mail;
    }

    /** @param reason the person reads it */
    @Transactional
    public void takeBack(Actor actor, UUID id, UUID person, String reason) {
        var cohort = cohorts.withPlaces(id, actor);
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("reason-missing", "reason", "Say why the completion is taken back");
        }
        completions.takeBack(actor, cohort, person, reason);
        mail.tellTakenBack(cohort, person, reason.strip());
    }
}
