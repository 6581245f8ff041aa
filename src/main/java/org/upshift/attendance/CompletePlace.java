package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Says that one participant completed the programme, also one who lacks something, with a reason. */
@ApplicationScoped
public class CompletePlace {
    private final CohortAccess cohorts;
    private final ProgressReport progress;
    private final Completions completions;
    private final CompletionMail mail;

    CompletePlace(CohortAccess cohorts, ProgressReport progress, Completions completions, CompletionMail mail) {
        this.cohorts = cohorts;
        this.progress = progress;
        this.completions = completions;
        this.mail = mail;
    }

    @Transactional
    public void complete(Actor actor, UUID id, UUID person, String reason) {
        var cohort = cohorts.withPlaces(id, actor);
        completions.complete(actor, cohort, progress.of(cohort, person), reason == null ? "" : reason);
        mail.tellCompleted(cohort, List.of(person));
    }
}
