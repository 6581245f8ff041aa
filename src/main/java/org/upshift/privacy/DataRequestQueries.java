package org.upshift.privacy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Requests about personal data, each within the scope of who asks. */
interface DataRequestQueries {
    record Reference(UUID id, String reference) {}

    Session session();

    @HQL("select r.id, r.reference from DataRequest r where r.id in :ids")
    List<Reference> references(Collection<UUID> ids);

    @HQL("""
            select r.id, r.reference, r.personId, p.name, p.email, r.kind, r.status, r.administratorsOnly, r.receivedOn,
                   r.dueOn, r.message, r.extensionReason, r.outcome, r.endedAt, h.id, h.reason, h.placedAt
            from DataRequest r join Person p on p.id = r.personId
            left join DataHold h on h.personId = r.personId and h.releasedAt is null
            where r.personId = :person order by r.receivedOn desc, r.reference
            """)
    List<DataRequestView> own(UUID person, Page page);

    @HQL("select count(*) from DataRequest r where r.personId = :person")
    long countOwn(UUID person);

    @HQL("""
            select r.id, r.reference, r.personId, p.name, p.email, r.kind, r.status, r.administratorsOnly, r.receivedOn,
                   r.dueOn, r.message, r.extensionReason, r.outcome, r.endedAt, h.id, h.reason, h.placedAt
            from DataRequest r join Person p on p.id = r.personId
            left join DataHold h on h.personId = r.personId and h.releasedAt is null
            where r.id = :id and (:everywhere = true or (r.administratorsOnly = false
                and exists (select x from DataRequest y join y.programmes x where y.id = r.id)
                and not exists (select x from DataRequest y join y.programmes x where y.id = r.id and x not in :programmes)))
            """)
    Optional<DataRequestView> handled(UUID id, boolean everywhere, Collection<UUID> programmes);

    /**
     * Those that this scope handles, what is due first on top, open ones before those that are over.
     *
     * @param overdueBefore only open ones that were due before this day; a day in the far future for all
     */
    @HQL("""
            select r.id, r.reference, r.personId, p.name, p.email, r.kind, r.status, r.administratorsOnly, r.receivedOn,
                   r.dueOn, r.message, r.extensionReason, r.outcome, r.endedAt, h.id, h.reason, h.placedAt
            from DataRequest r join Person p on p.id = r.personId
            left join DataHold h on h.personId = r.personId and h.releasedAt is null
            where r.kind in :kinds and r.status in :statuses and r.dueOn < :overdueBefore
                and (lower(p.name) like :search escape '!' or p.email like :search escape '!' or lower(r.reference) like :search escape '!')
                and (:everywhere = true or (r.administratorsOnly = false
                and exists (select x from DataRequest y join y.programmes x where y.id = r.id)
                and not exists (select x from DataRequest y join y.programmes x where y.id = r.id and x not in :programmes)))
            order by case when r.status = OPEN then 0 else 1 end, r.dueOn, r.reference
            """)
    List<DataRequestView> list(
            Collection<RequestKind> kinds,
            Collection<RequestStatus> statuses,
            LocalDate overdueBefore,
            String search,
            boolean everywhere,
            Collection<UUID> programmes,
            Page page);

    @HQL("""
            select count(*) from DataRequest r join Person p on p.id = r.personId
            where r.kind in :kinds and r.status in :statuses and r.dueOn < :overdueBefore
                and (lower(p.name) like :search escape '!' or p.email like :search escape '!' or lower(r.reference) like :search escape '!')
                and (:everywhere = true or (r.administratorsOnly = false
                and exists (select x from DataRequest y join y.programmes x where y.id = r.id)
                and not exists (select x from DataRequest y join y.programmes x where y.id = r.id and x not in :programmes)))
            """)
    long count(
            Collection<RequestKind> kinds,
            Collection<RequestStatus> statuses,
            LocalDate overdueBefore,
            String search,
            boolean everywhere,
            Collection<UUID> programmes);
}
