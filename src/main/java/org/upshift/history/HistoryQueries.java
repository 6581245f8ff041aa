package org.upshift.history;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The history of a record, and of a programme, cohort or community; the newest entry first. */
public interface HistoryQueries {
    Session session();

    @HQL("""
            select e.id, e.recordedAt, e.effectiveAt, e.actorId, e.actorName, e.onBehalfOfId, e.onBehalfOfName,
                e.action, e.subjectKind, e.subjectId, e.scopeId, e.detail
            from HistoryEntry e
            where e.subjectKind = :kind and e.subjectId = :id
            order by e.entryNumber desc
            """)
    List<HistoryRow> ofSubject(String kind, UUID id, Page page);

    @HQL("select count(*) from HistoryEntry e where e.subjectKind = :kind and e.subjectId = :id")
    long countOfSubject(String kind, UUID id);

    @HQL("""
            select e.id, e.recordedAt, e.effectiveAt, e.actorId, e.actorName, e.onBehalfOfId, e.onBehalfOfName,
                e.action, e.subjectKind, e.subjectId, e.scopeId, e.detail
            from HistoryEntry e
            where e.scopeId = :id
            order by e.entryNumber desc
            """)
    List<HistoryRow> ofScope(UUID id, Page page);

    @HQL("select count(*) from HistoryEntry e where e.scopeId = :id")
    long countOfScope(UUID id);
}
