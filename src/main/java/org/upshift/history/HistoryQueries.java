package org.upshift.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The history of a record, of a programme, cohort or community, and of a person; the newest entry first. */
public interface HistoryQueries {
    Session session();

    @HQL("""
            select e.id, e.recordedAt, e.effectiveAt, e.actorId, w.actorName, e.onBehalfOfId, w.onBehalfOfName, e.action,
                e.subjectKind, e.subjectId, e.scopeId, e.concernsId, w.detail, w.changes, s.position, s.hash
            from HistoryEntry e
            left join HistoryWords w on w.entryId = e.id
            left join HistorySeal s on s.entryId = e.id
            where e.subjectKind = :kind and e.subjectId in :ids
            order by e.entryNumber desc
            """)
    List<HistoryRow> ofSubjects(String kind, Collection<UUID> ids, Page page);

    default List<HistoryRow> ofSubject(String kind, UUID id, Page page) {
        return ofSubjects(kind, List.of(id), page);
    }

    @HQL("select count(*) from HistoryEntry e where e.subjectKind = :kind and e.subjectId in :ids")
    long countOfSubjects(String kind, Collection<UUID> ids);

    @HQL("""
            select e.id, e.recordedAt, e.effectiveAt, e.actorId, w.actorName, e.onBehalfOfId, w.onBehalfOfName, e.action,
                e.subjectKind, e.subjectId, e.scopeId, e.concernsId, w.detail, w.changes, s.position, s.hash
            from HistoryEntry e
            left join HistoryWords w on w.entryId = e.id
            left join HistorySeal s on s.entryId = e.id
            where e.scopeId = :id
            order by e.entryNumber desc
            """)
    List<HistoryRow> ofScope(UUID id, Page page);

    @HQL("select count(*) from HistoryEntry e where e.scopeId = :id")
    long countOfScope(UUID id);

    /** What a person did, under whichever of their ids, what was done for them, and what was done to what is theirs. */
    @HQL("""
            select e.id, e.recordedAt, e.effectiveAt, e.actorId, w.actorName, e.onBehalfOfId, w.onBehalfOfName, e.action,
                e.subjectKind, e.subjectId, e.scopeId, e.concernsId, w.detail, w.changes, s.position, s.hash
            from HistoryEntry e
            left join HistoryWords w on w.entryId = e.id
            left join HistorySeal s on s.entryId = e.id
            where e.actorId in :person or e.onBehalfOfId in :person or e.concernsId in :person
            order by e.entryNumber desc
            """)
    List<HistoryRow> ofPerson(Collection<UUID> person, Page page);

    @HQL(
            "select count(*) from HistoryEntry e where e.actorId in :person or e.onBehalfOfId in :person or e.concernsId in :person")
    long countOfPerson(Collection<UUID> person);

    /** How often somebody did something in a scope since then. */
    @HQL(
            "select count(*) from HistoryEntry e where e.scopeId = :scope and e.actorId = :person and e.action = :action and e.recordedAt >= :since")
    long countSince(UUID scope, UUID person, String action, Instant since);
}
