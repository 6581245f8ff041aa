package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.history.Entry;
import org.upshift.history.History;

/**
 * Enters organisations that a team names and the list does not have, for whoever keeps the list to confirm. It has looked at each name
 * before, so that there may be many of them. Needs the caller's transaction.
 */
@ApplicationScoped
public class ProposeOrganisations {
    private final EntityManager entities;
    private final History history;
    private final Clock clock;

    ProposeOrganisations(EntityManager entities, History history, Clock clock) {
        this.entities = entities;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param names that nothing is called by, each once
     * @return the new organisations by the key of their name
     */
    public Map<String, UUID> propose(Actor team, Collection<String> names) {
        var proposed = new HashMap<String, UUID>();
        for (String typed : names) {
            String name = Organisation.requireName(typed, "organisation");
            var organisation = Organisation.proposed(name, team.id(), clock.instant());
            entities.persist(organisation);
            proposed.put(OrganisationName.key(name), organisation.getId());
        }
        List<Entry> entries = proposed.values().stream()
                .map(id -> team.entry("organisation-proposed").about("organisation", id))
                .toList();
        history.recordAll(entries);
        return proposed;
    }
}
