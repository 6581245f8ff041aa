package org.upshift.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/**
 * What has been merged. Organisations are everybody's on a team; merges of people are seen by administrators ({@code everywhere})
 * and by whoever made them.
 */
public interface MergerQueries {
    /** @param undone null as long as the merge stands */
    record Row(
            UUID id,
            MergeSubject subject,
            UUID keptId,
            UUID goneId,
            String keptName,
            String goneName,
            Instant merged,
            String by,
            Instant undone,
            String undoneBy) {
        public boolean stands() {
            return undone == null;
        }
    }

    /** How many records of a kind moved. */
    record Moved(String kind, long records) {}

    Session session();

    @HQL("""
            select m.id, m.subject, m.keptId, m.goneId, m.keptName, m.goneName, m.mergedAt, m.mergedByName, m.undoneAt,
                   m.undoneByName
            from Merger m where :everywhere = true or m.subject = ORGANISATION or m.mergedBy = :person
            order by m.mergedAt desc, m.id
            """)
    List<Row> visible(boolean everywhere, UUID person, Page page);

    @HQL("select count(*) from Merger m where :everywhere = true or m.subject = ORGANISATION or m.mergedBy = :person")
    long countVisible(boolean everywhere, UUID person);

    @HQL("""
            select m.id, m.subject, m.keptId, m.goneId, m.keptName, m.goneName, m.mergedAt, m.mergedByName, m.undoneAt,
                   m.undoneByName
            from Merger m
            where m.id = :id and (:everywhere = true or m.subject = ORGANISATION or m.mergedBy = :person)
            """)
    Optional<Row> visibleOne(UUID id, boolean everywhere, UUID person);

    @HQL(
            "select r.kind, count(r.recordId) from Merger m join m.moved r where m.id = :id group by r.kind order by r.kind")
    List<Moved> moved(UUID id);
}
