package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.kernel.RuleViolation;

/** Finds the organisation that somebody means. */
@ApplicationScoped
public class Organisations {
    private static final int CHOICES = 10;

    private final EntityManager entities;
    private final OrganisationQueries queries;
    private final OrganisationNames names;
    private final Clock clock;

    Organisations(EntityManager entities, OrganisationQueries queries, OrganisationNames names, Clock clock) {
        this.entities = entities;
        this.queries = queries;
        this.names = names;
        this.clock = clock;
    }

    /**
     * The one organisation that is called so, or that has this id.
     *
     * @throws RuleViolation about {@code organisation} when there is none, or more than one
     */
    public UUID meant(String idOrName) {
        var exact = exactly(idOrName);
        var one = OrganisationsByName.one(exact);
        if (one.isPresent()) {
            return one.get().id();
        }
        throw exact.isEmpty()
                ? new RuleViolation(
                        "organisation-unknown",
                        "organisation",
                        "Choose your organisation from those found, or say that it is not listed")
                : new RuleViolation(
                        "organisation-ambiguous",
                        "organisation",
                        "More than one organisation has this name. Choose the one that you mean");
    }

    /** What may be meant by the words, the likeliest first, at most ten. */
    public List<OrganisationQueries.Row> likely(String typed) {
        String key = typed == null ? "" : OrganisationName.key(typed);
        if (key.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<>(exactly(typed));
        queries.listed(key, Page.first(CHOICES)).stream()
                .filter(row -> !found.contains(row))
                .forEach(found::add);
        return found.isEmpty() ? byLongestWord(key) : found.subList(0, Math.min(CHOICES, found.size()));
    }

    /** Nothing has all the words in this order: those with the longest of them may help. */
    private List<OrganisationQueries.Row> byLongestWord(String key) {
        String longest = List.of(key.split(" ")).stream()
                .filter(word -> word.length() > 3)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return longest.isEmpty() ? List.of() : queries.listed(longest, Page.first(CHOICES));
    }

    /** The organisation of this name, entered into the list now if there was none. Needs a transaction. */
    public UUID entered(String name) {
        var known = queries.exactly(OrganisationName.key(name), Page.first(1));
        if (!known.isEmpty()) {
            return known.get(0).id();
        }
        var organisation = Organisation.listed(name, clock.instant());
        entities.persist(organisation);
        entities.flush();
        return organisation.getId();
    }

    /** The same, with all that is to be said about it. Needs a transaction. */
    public UUID entered(OrganisationDetails details) {
        var id = entered(details.name());
        entities.find(Organisation.class, id).describe(details.kind(), details.nation());
        names.replace(id, details);
        return id;
    }

    private List<OrganisationQueries.Row> exactly(String idOrName) {
        try {
            return queries.organisation(UUID.fromString(idOrName.strip())).stream()
                    .toList();
        } catch (IllegalArgumentException aName) {
            String key = OrganisationName.key(idOrName);
            return key.isEmpty() ? List.of() : queries.exactly(key, Page.first(CHOICES));
        }
    }
}
