package org.upshift.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What people and organisations are called, for those who may know already that they are there. */
public interface PersonNames {
    record PersonName(UUID id, String name, String email) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }
    }

    record OrganisationName(UUID id, String name) {}

    Session session();

    @HQL("select p.id, p.name, p.email from Person p where p.id in :ids")
    List<PersonName> people(Collection<UUID> ids);

    /** The organisation that a person works for. */
    @HQL("select o.id, o.name from Organisation o join Person p on p.organisationId = o.id where p.id = :person")
    Optional<OrganisationName> employer(UUID person);

    @HQL("select o.id, o.name from Organisation o where o.id in :ids")
    List<OrganisationName> organisations(Collection<UUID> ids);
}
