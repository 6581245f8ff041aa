package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;

/** Enters an organisation into the list, or changes what the list says about it. Saving a proposal confirms it. */
@ApplicationScoped
public class SaveOrganisation {
    private final EntityManager entities;
    private final OrganisationNames names;
    private final History history;
    private final Clock clock;

    SaveOrganisation(EntityManager entities, OrganisationNames names, History history, Clock clock) {
        this.entities = entities;
        this.names = names;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public UUID add(Actor actor, OrganisationDetails details) {
        require(actor, details);
        var organisation = Organisation.listed(details.name(), clock.instant());
        names.requireFree(organisation.getId(), details);
        organisation.describe(details.kind(), details.nation());
        entities.persist(organisation);
        entities.flush();
        names.replace(organisation.getId(), details);
        history.record(actor.entry("organisation-added").about("organisation", organisation.getId()));
        return organisation.getId();
    }

    /** @param version the version that was read, or null to change whatever is there */
    @Transactional
    public void change(Actor actor, UUID id, Integer version, OrganisationDetails details) {
        require(actor, details);
        var organisation = entities.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (organisation == null || organisation.isMerged()) {
            throw new NotFound("organisation");
        }
        if (version != null && version != organisation.getVersion()) {
            throw new OptimisticLockException();
        }
        names.requireFree(id, details);
        var entry = actor.entry(organisation.isProposed() ? "organisation-confirmed" : "organisation-changed")
                .about("organisation", id)
                .changed("Name", organisation.getName(), details.name().strip())
                .changed("Kind", organisation.getKind().words(), details.kind().words())
                .changed(
                        "Nation",
                        organisation.getNation() == null
                                ? null
                                : organisation.getNation().words(),
                        details.nation().words());
        String aliases = names.aliases(id);
        String domains = names.domains(id);
        organisation.rename(details.name());
        organisation.describe(details.kind(), details.nation());
        names.replace(id, details);
        history.record(entry.changed("Other names", aliases, names.aliases(id))
                .changed("Domains", domains, names.domains(id)));
    }

    private static void require(Actor actor, OrganisationDetails details) {
        if (!actor.holds(Role.TEAM)) {
            throw new NotFound("organisation");
        }
        if (details.kind() == null) {
            throw new RuleViolation("organisation-kind-missing", "kind", "Select what kind of organisation it is");
        }
        if (details.nation() == null) {
            throw new RuleViolation("organisation-nation-missing", "nation", "Select the nation where it is");
        }
        if (details.aliases().size() > OrganisationDetails.MOST) {
            throw new RuleViolation("too-many-aliases", "aliases", "Enter 50 other names or fewer");
        }
        if (details.domains().size() > OrganisationDetails.MOST) {
            throw new RuleViolation("too-many-domains", "domains", "Enter 50 domains or fewer");
        }
    }
}
