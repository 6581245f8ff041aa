package org.upshift.review;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.people.RetentionRule;

/** Reviews whose words are due to go, the oldest first. */
interface OldReviewQueries {
    Session session();

    @HQL("""
            select r.id, concat('Review of application ', a.reference), k.closedAt
            from Review r join Panel k on k.cohortId = r.cohortId join Application a on a.id = r.applicationId
            where r.wordsGone = false and k.closedAt < :before and a.applicantId not in :held and r.reviewerId not in :held
            order by k.closedAt, r.id
            """)
    List<RetentionRule.Overdue> words(Instant before, Collection<UUID> held, Page page);

    @HQL("""
            select count(r.id)
            from Review r join Panel k on k.cohortId = r.cohortId join Application a on a.id = r.applicationId
            where r.wordsGone = false and k.closedAt < :before and a.applicantId not in :held and r.reviewerId not in :held
            """)
    long countWords(Instant before, Collection<UUID> held);
}
