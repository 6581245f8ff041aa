package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;

/** Enters an organisation that is not in the list, for the team to confirm. Whoever proposes one that exists gets that one. */
@ApplicationScoped
public class ProposeOrganisation {
    static final int MOST_OPEN = 5;

    private final EntityManager entities;
    private final OrganisationQueries queries;
    private final History history;
    private final Clock clock;

    ProposeOrganisation(EntityManager entities, OrganisationQueries queries, History history, Clock clock) {
        this.entities = entities;
        this.queries = queries;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public UUID propose(Actor actor, String typed) {
        if (actor.id() == null) {
            throw new NotFound("person");
        }
        String name = Organisation.requireName(typed, "organisation");
        var known = queries.exactly(OrganisationName.key(name), org.hibernate.query.Page.first(1));
        if (!known.isEmpty()) {
            return known.get(0).id();
        }
        if (open(actor.id()) >= MOST_OPEN) {
            throw new RuleViolation(
                    "too-many-proposals",
                    "organisation",
                    "You have proposed " + MOST_OPEN
                            + " organisations that nobody has confirmed yet. Choose one of them");
        }
        var organisation = Organisation.proposed(name, actor.id(), clock.instant());
        entities.persist(organisation);
        history.record(actor.entry("organisation-proposed").about("organisation", organisation.getId()));
        return organisation.getId();
    }

    private long open(UUID person) {
        return entities.createQuery(
                        "select count(*) from Organisation where proposedBy = :person and status = PROPOSED"
                                + " and mergedInto is null",
                        Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }
}
