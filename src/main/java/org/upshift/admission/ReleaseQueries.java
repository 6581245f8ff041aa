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

    String TOLD = """
            from ReleasedOutcome t join OutcomeRelease r on r.id = t.releaseId join Application a on a.id = t.applicationId
            join Person p on p.id = a.applicantId left join Organisation g on g.id = p.organisationId
            where r.cohortId = :cohort and (:outcome = '' or cast(t.outcome as string) = :outcome)
              and (:search = '%%' or lower(p.name) like :search escape '!' or lower(p.email) like :search escape '!'
                   or lower(g.name) like :search escape '!' or lower(a.reference) like :search escape '!')
            """;

    Session session();

    @HQL("select r.id from OutcomeRelease r where r.cohortId = :cohort and r.agreed = :agreed")
    Optional<UUID> agreed(UUID cohort, String agreed);

    /** The newest first. */
    @HQL("""
            select r.id, r.releasedAt, r.offers, r.reserves, r.unsuccessful, r.rulesNumber, r.seed
            from OutcomeRelease r where r.cohortId = :cohort order by r.releasedAt desc, r.id
            """)
    List<Release> releases(UUID cohort, Page page);

    /** @param outcome a name, or empty for all; {@code search} a pattern in lower case, {@code sort} as {@link Board.Wanted} has it */
    @HQL("""
            select a.id, a.reference, p.name, p.email, g.name, t.outcome, t.placeInOrder, t.why, t.reason, t.setByHand, r.releasedAt
            """ + TOLD + """
            order by case when :sort = 'name' then lower(p.name) when :sort = 'organisation' then lower(coalesce(g.name, '')) else '' end,
                     r.releasedAt desc, t.placeInOrder, a.id
            """)
    List<Told> told(UUID cohort, String outcome, String search, String sort, Page page);

    @HQL("select count(*) " + TOLD)
    long countTold(UUID cohort, String outcome, String search);

    /** The newest first, in their order, unless they are sorted otherwise; nobody is scored any more. */
    default org.upshift.kernel.Page<Told> told(UUID cohort, Board.Wanted wanted, int number, int size) {
        return new org.upshift.kernel.Page<>(
                told(cohort, wanted.name(), wanted.pattern(), wanted.sort(), Page.page(size, number - 1)),
                number,
                size,
                countTold(cohort, wanted.name(), wanted.pattern()));
    }

    /** The newest letter to an applicant of this cohort. */
    @HQL("""
            select p.name, r.releasedAt, t.letterSubject, t.letterBody
            from ReleasedOutcome t join OutcomeRelease r on r.id = t.releaseId join Application a on a.id = t.applicationId
            join Person p on p.id = a.applicantId
            where r.cohortId = :cohort and a.id = :application order by r.releasedAt desc
            """)
    List<SentLetter> letters(UUID cohort, UUID application, Page page);
}
