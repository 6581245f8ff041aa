package org.upshift.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The organisations of the list. Those that turned out to be another are not in it; their names lead to that other. */
public interface OrganisationQueries {
    /** An organisation of the list; {@code nation} is null when it is not known. */
    record Row(UUID id, String name, OrganisationKind kind, Nation nation, OrganisationStatus status) {
        public boolean isProposed() {
            return status == OrganisationStatus.PROPOSED;
        }

        /** "Council, Wales" */
        public String about() {
            return nation == null ? kind.words() : kind.words() + ", " + nation.words();
        }
    }

    /** An organisation in the team's list; {@code people} of those who work there. */
    record Line(UUID id, String name, OrganisationKind kind, Nation nation, OrganisationStatus status, long people) {
        public boolean isProposed() {
            return status == OrganisationStatus.PROPOSED;
        }
    }

    Session session();

    /**
     * Listed organisations with a name or an alias that has {@code part} in it; those whose name begins with it come first.
     * Keys have no wildcards in them.
     */
    @HQL("""
            select o.id, o.name, o.kind, o.nation, o.status from Organisation o
            where o.mergedInto is null and o.status = LISTED
              and (o.nameKey like concat('%', :part, '%') or exists (select 1 from OrganisationAlias a
                   where a.organisationId = o.id and a.nameKey like concat('%', :part, '%')))
            order by case when o.nameKey = :part then 0 when o.nameKey like concat(:part, '%') then 1 else 2 end, o.name, o.id
            """)
    List<Row> listed(String part, Page page);

    @HQL("""
            select count(*) from Organisation o
            where o.mergedInto is null and o.status = LISTED
              and (o.nameKey like concat('%', :part, '%') or exists (select 1 from OrganisationAlias a
                   where a.organisationId = o.id and a.nameKey like concat('%', :part, '%')))
            """)
    long countListed(String part);

    /** All that the team may see: {@code proposed} true for proposals alone. */
    @HQL("""
            select o.id, o.name, o.kind, o.nation, o.status, count(p.id)
            from Organisation o left join Person p on p.organisationId = o.id and p.mergedInto is null
            where o.mergedInto is null and (:proposed = false or o.status = PROPOSED)
              and (o.nameKey like concat('%', :part, '%') or exists (select 1 from OrganisationAlias a
                   where a.organisationId = o.id and a.nameKey like concat('%', :part, '%')))
            group by o.id, o.name, o.kind, o.nation, o.status order by o.name, o.id
            """)
    List<Line> all(String part, boolean proposed, Page page);

    @HQL("""
            select count(*) from Organisation o
            where o.mergedInto is null and (:proposed = false or o.status = PROPOSED)
              and (o.nameKey like concat('%', :part, '%') or exists (select 1 from OrganisationAlias a
                   where a.organisationId = o.id and a.nameKey like concat('%', :part, '%')))
            """)
    long countAll(String part, boolean proposed);

    /** Those that have exactly this name or alias; for one that turned out to be another, that other. */
    @HQL("""
            select o.id, o.name, o.kind, o.nation, o.status from Organisation o
            where o.mergedInto is null and (o.nameKey = :key
              or o.id in (select a.organisationId from OrganisationAlias a where a.nameKey = :key)
              or o.id in (select m.mergedInto from Organisation m where m.nameKey = :key))
            order by o.status, o.name, o.id
            """)
    List<Row> exactly(String key, Page page);

    /** An organisation by the key of a name that it has, or had before it turned out to be another. */
    record Keyed(String key, UUID id, String name, OrganisationKind kind, Nation nation, OrganisationStatus status) {
        Row row() {
            return new Row(id, name, kind, nation, status);
        }
    }

    @HQL("""
            select o.nameKey, o.id, o.name, o.kind, o.nation, o.status from Organisation o
            where o.mergedInto is null and o.nameKey in :keys
            """)
    List<Keyed> named(Collection<String> keys);

    @HQL("""
            select a.nameKey, o.id, o.name, o.kind, o.nation, o.status
            from OrganisationAlias a join Organisation o on o.id = a.organisationId
            where o.mergedInto is null and a.nameKey in :keys
            """)
    List<Keyed> aliased(Collection<String> keys);

    @HQL("""
            select m.nameKey, o.id, o.name, o.kind, o.nation, o.status
            from Organisation m join Organisation o on o.id = m.mergedInto
            where o.mergedInto is null and m.nameKey in :keys
            """)
    List<Keyed> formerlyNamed(Collection<String> keys);

    /** For the id of one that turned out to be another, that other. */
    @HQL("""
            select o.id, o.name, o.kind, o.nation, o.status from Organisation o
            where o.mergedInto is null
              and (o.id = :id or o.id in (select m.mergedInto from Organisation m where m.id = :id))
            """)
    Optional<Row> organisation(UUID id);

    @HQL("""
            select o.id, o.name, o.kind, o.nation, o.status
            from Organisation o join OrganisationDomain d on d.organisationId = o.id
            where d.domain in :domains and o.mergedInto is null and o.status = LISTED order by length(d.domain) desc
            """)
    List<Row> ofDomains(Collection<String> domains, Page page);

    /** Whoever has this domain, also when it was merged away. */
    @HQL("""
            select o.id, o.name, o.kind, o.nation, o.status
            from Organisation o join OrganisationDomain d on d.organisationId = o.id where d.domain = :domain
            """)
    Optional<Row> ofDomain(String domain);

    @HQL("select a.name from OrganisationAlias a where a.organisationId = :organisation order by a.name")
    List<String> aliases(UUID organisation);

    @HQL("select d.domain from OrganisationDomain d where d.organisationId = :organisation order by d.domain")
    List<String> domains(UUID organisation);

    /** Whether this is a proposal of this person's, which they see before the team has confirmed it. */
    @HQL("select count(*) from Organisation o where o.id = :organisation and o.proposedBy = :person")
    long countProposed(UUID organisation, UUID person);

    @HQL("select o.version from Organisation o where o.id = :organisation")
    int version(UUID organisation);
}
