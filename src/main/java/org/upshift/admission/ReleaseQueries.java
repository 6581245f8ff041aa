package org.upshift.admission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What was released in a cohort, for those who may see its applications. */
public interface ReleaseQueries {
    /** Outcomes that were released in one go. */
    record Release(
            UUID id, Instant releasedAt, int offers, int reserves, int unsuccessful, int rulesNumber, long seed) {}

    /** What one applicant was told. */
    record Told(
            UUID application,
            String reference,
            String name,
            String email,
            String organisation,
            Outcome outcome,
            int placeInOrder,
            String why,
            String reason,
            boolean setByHand,
            Instant releasedAt) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }
    }

    /** A letter as it was sent; empty where its words were erased. */
    record SentLetter(String name, Instant releasedAt, String subject, String body) {}

    Session session();

    @HQL("select r.id from OutcomeRelease r where r.cohortId = :cohort and r.agreed = :agreed")
    Optional<UUID> agreed(UUID cohort, String agreed);

    /** The newest first. */
    @HQL("""
            select r.id, r.releasedAt, r.offers, r.reserves, r.unsuccessful, r.rulesNumber, r.seed
            from OutcomeRelease r where r.cohortId = :cohort order by r.releasedAt desc, r.id
            """)
    List<Release> releases(UUID cohort, Page page);

    @HQL("""
            select a.id, a.reference, p.name, p.email, g.name, t.outcome, t.placeInOrder, t.why, t.reason, t.setByHand, r.releasedAt
            from ReleasedOutcome t join OutcomeRelease r on r.id = t.releaseId join Application a on a.id = t.applicationId
            join Person p on p.id = a.applicantId left join Organisation g on g.id = p.organisationId
            where r.cohortId = :cohort order by r.releasedAt desc, t.placeInOrder, a.id
            """)
    List<Told> told(UUID cohort, Page page);

    @HQL("""
            select count(*) from ReleasedOutcome t join OutcomeRelease r on r.id = t.releaseId where r.cohortId = :cohort
            """)
    long countTold(UUID cohort);

    /** The newest letter to an applicant of this cohort. */
    @HQL("""
            select p.name, r.releasedAt, t.letterSubject, t.letterBody
            from ReleasedOutcome t join OutcomeRelease r on r.id = t.releaseId join Application a on a.id = t.applicationId
            join Person p on p.id = a.applicantId
            where r.cohortId = :cohort and a.id = :application order by r.releasedAt desc
            """)
    List<SentLetter> letters(UUID cohort, UUID application, Page page);
}
