package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Takes back the wish to defer, before the team has agreed. */
@ApplicationScoped
public class WithdrawDeferral {
    private final EntityManager entities;
    private final Applications applications;
    private final History history;
    private final Clock clock;

    WithdrawDeferral(EntityManager entities, Applications applications, History history, Clock clock) {
        this.entities = entities;
        this.applications = applications;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(Actor actor, UUID id) {
        var application = applications.own(actor, id);
        var deferral = entities.find(Deferral.class, id);
        if (deferral == null) {
            throw new RuleViolation("deferral-not-open", "You have not asked to defer your place");
        }
        deferral.withdraw(clock.instant());
        history.record(actor.entry("deferral-taken-back")
                .about("application", id)
                .concerning(application.getApplicantId())
                .in(application.getCohortId()));
    }
}
