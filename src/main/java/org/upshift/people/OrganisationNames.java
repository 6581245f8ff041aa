package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.query.Page;
import org.upshift.kernel.RuleViolation;

/** The other names and the domains of organisations: each belongs to one of the list. Needs the caller's transaction. */
@ApplicationScoped
class OrganisationNames {
    /** Anyone, or everyone in a profession, has an address there. */
    private static final Set<String> SHARED = Set.of(
            "nhs.net",
            "nhs.uk",
            "ac.uk",
            "gov.uk",
            "org.uk",
            "co.uk",
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "hotmail.co.uk",
            "live.com",
            "live.co.uk",
            "icloud.com",
            "me.com",
            "yahoo.com",
            "yahoo.co.uk",
            "btinternet.com",
            "proton.me",
            "aol.com");

    private final EntityManager entities;
    private final OrganisationQueries queries;

    OrganisationNames(EntityManager entities, OrganisationQueries queries) {
        this.entities = entities;
        this.queries = queries;
    }

    void requireFree(UUID id, OrganisationDetails details) {
        requireFree(id, details.name(), "name");
        details.aliases().forEach(alias -> requireFree(id, alias, "aliases"));
        for (String typed : details.domains()) {
            String domain = OrganisationDomain.parse(typed);
            if (SHARED.contains(domain)) {
                throw new RuleViolation(
                        "domain-shared", "domains", domain + " is shared by many organisations. Leave it out");
            }
            queries.ofDomain(domain).filter(other -> !other.id().equals(id)).ifPresent(other -> {
                throw new RuleViolation(
                        "domain-taken", "domains", domain + " belongs to “" + other.name() + "” already");
            });
        }
    }

    private void requireFree(UUID id, String name, String field) {
        queries.exactly(OrganisationName.key(Organisation.requireName(name, field)), Page.first(10)).stream()
                .filter(other -> !other.id().equals(id) && !other.isProposed())
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation(
                            "organisation-name-taken",
                            field,
                            "“" + name.strip() + "” is a name of “" + other.name()
                                    + "” already. If they are one organisation, merge them");
                });
    }

    /** Rows that stay keep their ids: a merge may have moved them, and can be undone. */
    void replace(UUID id, OrganisationDetails details) {
        String ownKey = OrganisationName.key(details.name());
        var aliases = new HashSet<>(details.aliases());
        aliases.removeIf(alias -> OrganisationName.key(alias).equals(ownKey));
        rows(OrganisationAlias.class, id).forEach(row -> {
            if (!aliases.remove(row.getName())) {
                entities.remove(row);
            }
        });
        var domains = new HashSet<>(
                details.domains().stream().map(OrganisationDomain::parse).toList());
        rows(OrganisationDomain.class, id).forEach(row -> {
            if (!domains.remove(row.getDomain())) {
                entities.remove(row);
            }
        });
        entities.flush();
        Stream.concat(
                        aliases.stream().map(alias -> new OrganisationAlias(id, alias)),
                        domains.stream().map(domain -> new OrganisationDomain(id, domain)))
                .forEach(entities::persist);
    }

    /** "UCL, University College", or null; as the history tells it. */
    String aliases(UUID id) {
        return joined(queries.aliases(id));
    }

    String domains(UUID id) {
        return joined(queries.domains(id));
    }

    private static String joined(List<String> names) {
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private <T> List<T> rows(Class<T> type, UUID organisation) {
        return entities.createQuery("from " + type.getSimpleName() + " where organisationId = :id", type)
                .setParameter("id", organisation)
                .getResultList();
    }
}
