package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Says that a place cannot be deferred, and why; whoever has it keeps it. */
@ApplicationScoped
public class RefuseDeferral {
    private final EntityManager entities;
    private final CohortAccess access;
    private final Applications applications;
    private final DeferralMail mail;
    private final History history;
    private final Clock clock;

    RefuseDeferral(
            EntityManager entities,
            CohortAccess access,
            Applications applications,
            DeferralMail mail,
            History history,
            Clock clock) {
        this.entities = entities;
        this.access = access;
        this.applications = applications;
        this.mail = mail;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void refuse(Actor actor, UUID cohortId, UUID id, String answer) {
        access.withPlaces(cohortId, actor);
        var application = applications.inCohort(cohortId, id);
        var deferral = entities.find(Deferral.class, id);
        if (deferral == null) {
            throw new RuleViolation("deferral-not-open", "Nobody asks to defer this place");
        }
        deferral.refuse(answer, clock.instant());
        mail.refused(application, Typed.line(answer));
        history.record(actor.entry("deferral-refused")
                .about("application", id)
                .concerning(application.getApplicantId())
                .in(cohortId));
    }
}
