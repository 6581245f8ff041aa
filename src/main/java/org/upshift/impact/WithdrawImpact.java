package org.upshift.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;

/** Takes the headline figures of a cohort back from the public page. Without effect when there are none. */
@ApplicationScoped
public class WithdrawImpact {

    private final CohortAccess access;
    private final PublicationQueries publications;
    private final History history;
    private final Clock clock;

    WithdrawImpact(CohortAccess access, PublicationQueries publications, History history, Clock clock) {
        this.access = access;
        this.publications = publications;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(Actor actor, UUID cohort) {
        access.cohort(cohort, actor, Role.EVALUATOR);
        publications.current(cohort).ifPresent(live -> {
            live.withdraw(clock.instant());
            history.record(actor.entry("impact-withdrawn")
                    .about("impact-publication", live.getId())
                    .in(cohort));
        });
    }
}
