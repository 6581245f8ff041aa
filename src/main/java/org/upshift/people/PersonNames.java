package org.upshift.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What people and organisations are called, for those who may know already that they are there. */
public interface PersonNames {
    /** @param page the person whose page tells more: whoever they turned out to be; null when they were erased */
    record PersonName(UUID id, String name, String email, UUID page) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }
    }

    record OrganisationName(UUID id, String name) {}

    Session session();

    @HQL("""
            select p.id, p.name, p.email, case when p.erasedAt is null then coalesce(p.mergedInto, p.id) end
            from Person p where p.id in :ids
            """)
    List<PersonName> people(Collection<UUID> ids);

    /** The person, and those who turned out to be them. */
    @HQL("select p.id from Person p where p.id = :person or p.mergedInto = :person")
    List<UUID> same(UUID person);

    @HQL("select o.id from Organisation o where o.id = :organisation or o.mergedInto = :organisation")
    List<UUID> sameOrganisation(UUID organisation);

    /** The organisation that a person works for. */
    @HQL("select o.id, o.name from Organisation o join Person p on p.organisationId = o.id where p.id = :person")
    Optional<OrganisationName> employer(UUID person);

    @HQL("select o.id, o.name from Organisation o where o.id in :ids")
    List<OrganisationName> organisations(Collection<UUID> ids);
}
