package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Another name of an organisation: an abbreviation, the name before a merger. */
@Entity
class OrganisationAlias {
    @Id
    private UUID id;

    private UUID organisationId;
    private String name;
    private String nameKey;

    protected OrganisationAlias() {}

    OrganisationAlias(UUID organisation, String name) {
        this.id = UUID.randomUUID();
        this.organisationId = organisation;
        this.name = Organisation.requireName(name, "aliases");
        this.nameKey = OrganisationName.key(this.name);
    }

    UUID getId() {
        return id;
    }

    String getName() {
        return name;
    }
}
