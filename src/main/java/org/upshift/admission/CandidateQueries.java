package org.upshift.admission;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.upshift.form.Verdict;
import org.upshift.people.OrganisationKind;
import org.upshift.programme.PartKind;

/** Those about whom nothing is decided yet. */
interface CandidateQueries {
    record Row(
            UUID application,
            String reference,
            String name,
            String email,
            UUID organisationId,
            String organisation,
            OrganisationKind sector,
            SignOffStatus signOff,
            SignOffStatus employer,
            Verdict eligible,
            Outcome outcome,
            String why,
            String reason) {}

    record MetRow(UUID application, UUID part, PartKind kind, String title) {}

    /** What rules look at, besides what somebody meets and what the panel says; {@code organisationId} and {@code sector} only if they do. */
    record RankedRow(
            UUID application,
            String reference,
            UUID organisationId,
            OrganisationKind sector,
            SignOffStatus signOff,
            SignOffStatus employer,
            Verdict eligible,
            Outcome outcome) {}

    record MetPart(UUID application, UUID part, PartKind kind) {}

    String UNDECIDED =
            "a.status = SUBMITTED and (o.id is null or o.status = org.upshift.admission.OfferStatus.WITHDRAWN)";

    String ROW = """
            select a.id, a.reference, p.name, p.email, g.id, g.name, g.kind, s.status, e.status,
                   a.filled.eligible, x.outcome, x.why, x.reason
            from Application a join Person p on p.id = a.applicantId
            left join Organisation g on g.id = p.organisationId
            left join SignOff s on s.id = a.signOffId left join SignOff e on e.id = a.employerSignOffId
            left join SetByHand x on x.applicationId = a.id left join Offer o on o.id = a.offerId
            """;

    Session session();

    @HQL(ROW + "where a.cohortId = :cohort and " + UNDECIDED + " order by a.reference")
    List<Row> undecided(UUID cohort);

    @HQL("select count(a.id) from Application a left join Offer o on o.id = a.offerId where a.cohortId = :cohort and "
            + UNDECIDED)
    long countUndecided(UUID cohort);

    @HQL(ROW + "where a.id in :applications")
    List<Row> known(Collection<UUID> applications);

    /** @param employers whether rules look at where somebody works; all else is in indexes */
    @HQL("""
            select a.id, a.reference, g.id, g.kind, s.status, e.status, a.filled.eligible, x.outcome
            from Application a
            left join Person p on p.id = a.applicantId and :employers = true
            left join Organisation g on g.id = p.organisationId
            left join SignOff s on s.id = a.signOffId and s.cohortId = a.cohortId
            left join SignOff e on e.id = a.employerSignOffId and e.cohortId = a.cohortId
            left join SetByHand x on x.applicationId = a.id left join Offer o on o.id = a.offerId
            where a.cohortId = :cohort and\s""" + UNDECIDED)
    List<RankedRow> ranked(UUID cohort, boolean employers);

    @HQL("""
            select a.id, m.partId, m.kind, m.title from Application a join a.filled.criteria m
            where a.cohortId = :cohort and a.status = SUBMITTED order by m.kind, m.title
            """)
    List<MetRow> met(UUID cohort);

    @HQL("""
            select a.id, m.partId, m.kind, m.title from Application a join a.filled.criteria m
            where a.id in :applications order by m.kind, m.title
            """)
    List<MetRow> metBy(Collection<UUID> applications);

    /** @param routes whether rules look at which of those for eligibility somebody meets; how many for priority always counts */
    @HQL("""
            select a.id, m.partId, m.kind from Application a join a.filled.criteria m
            where a.cohortId = :cohort and a.status = SUBMITTED and (m.kind = PRIORITY or :routes = true)
            """)
    List<MetPart> metParts(UUID cohort, boolean routes);

    /** How many wait for a place already, and the last of their ranks. */
    record Waiting(long people, int lastRank) {}

    @HQL(
            "select count(*), coalesce(max(a.reserveRank), 0) from Application a where a.cohortId = :cohort and a.status = RESERVE")
    Waiting waiting(UUID cohort);
}
