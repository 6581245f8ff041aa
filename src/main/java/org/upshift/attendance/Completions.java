package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.upshift.enrolment.Places;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.PersonNames;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;

/** Completes places and takes that back, with the certificate and without letters, within the caller's transaction. */
@ApplicationScoped
public class Completions {
    private final EntityManager entities;
    private final Places places;
    private final PersonNames names;
    private final History history;
    private final Clock clock;

    Completions(EntityManager entities, Places places, PersonNames names, History history, Clock clock) {
        this.entities = entities;
        this.places = places;
        this.names = names;
        this.history = history;
        this.clock = clock;
    }

    /** @param exception why somebody who lacks something completes all the same; empty for who lacks nothing */
    @Transactional(Transactional.TxType.MANDATORY)
    public void complete(Actor actor, CohortView cohort, Progress progress, String exception) {
        complete(actor, cohort, progress, exception, clock.instant());
    }

    /** @param completed the moment that the certificate names, which for a cohort of before Upshift lies before today */
    @Transactional(Transactional.TxType.MANDATORY)
    public void complete(Actor actor, CohortView cohort, Progress progress, String exception, Instant completed) {
        if (cohort.phase() != Phase.RUNNING && cohort.phase() != Phase.CLOSED) {
            throw new RuleViolation(
                    "cohort-not-on",
                    "Nobody can complete a cohort that is “" + cohort.phase().words() + "”");
        }
        if (!progress.isMeetingRule() && exception.isBlank()) {
            throw new RuleViolation(
                    "reason-missing", "reason", "Say why this person completes without " + progress.lacks());
        }
        UUID person = progress.standing().person();
        String name = names.people(List.of(person)).get(0).name();
        places.complete(cohort.id(), person);
        entities.persist(new Certificate(
                cohort.id(), person, name, progress.isMeetingRule() ? "" : exception, actor, completed));
        history.record(actor.entry("place-completed")
                .about("person", person)
                .in(cohort.id())
                .detail(progress.isMeetingRule() ? null : exception.strip()));
    }

    void takeBack(Actor actor, CohortView cohort, UUID person, String reason) {
        places.reopen(cohort.id(), person);
        entities.createQuery("from Certificate c where c.liveKey = :key", Certificate.class)
                .setParameter("key", Certificate.liveKey(cohort.id(), person))
                .getResultList()
                .forEach(certificate -> certificate.revoke(reason, actor, clock.instant()));
        history.record(actor.entry("completion-taken-back")
                .about("person", person)
                .in(cohort.id())
                .detail(reason.strip()));
    }
}
