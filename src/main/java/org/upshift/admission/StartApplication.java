package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.form.ApplicationForms;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Person;
import org.upshift.programme.CohortQueries;

/** Starts an application, or finds the one that the person has in this cohort already. */
@ApplicationScoped
public class StartApplication {
    private final EntityManager entities;
    private final CohortQueries cohorts;
    private final ApplicationForms forms;
    private final History history;
    private final Clock clock;

    StartApplication(
            EntityManager entities, CohortQueries cohorts, ApplicationForms forms, History history, Clock clock) {
        this.entities = entities;
        this.cohorts = cohorts;
        this.forms = forms;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public UUID start(Actor actor, UUID cohortId) {
        var cohort = cohorts.publicCohort(cohortId).orElseThrow(() -> new NotFound("cohort"));
        if (actor.id() == null) {
            throw new NotFound("person");
        }
        // Two clicks at once come here one after the other
        entities.find(Person.class, actor.id(), LockModeType.PESSIMISTIC_WRITE);
        var existing = entities.createQuery("select id from Application where liveKey = :key", UUID.class)
                .setParameter("key", Application.liveKey(cohortId, actor.id()))
                .getResultStream()
                .findFirst();
        if (existing.isPresent()) {
            return existing.get();
        }
        Cohorts.requireTakesApplications(cohort, clock.instant());
        var application = new Application(cohortId, actor.id(), forms.take(cohort), clock.instant());
        entities.persist(application);
        history.record(actor.entry("application-started")
                .about("application", application.getId())
                .concerning(actor.id())
                .in(cohortId));
        return application.getId();
    }
}
