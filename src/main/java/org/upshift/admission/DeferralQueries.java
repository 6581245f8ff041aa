package org.upshift.admission;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Wishes to defer, and places that are kept. */
public interface DeferralQueries {
    /** A wish to defer. @param decidedAt null while it is open */
    record View(DeferralStatus status, String reason, String answer, Instant askedAt, Instant decidedAt) {
        public boolean isOpen() {
            return status == DeferralStatus.ASKED;
        }
    }

    /**
     * A place that is kept for an application.
     *
     * @param offer what has become of it
     * @param until the last second, Europe/London
     * @param from who gave a place up for it: a colleague, or they themselves in {@code cohort}
     */
    record Kept(KeptKind kind, OfferStatus offer, LocalDateTime until, String from, String cohort) {
        public boolean isOpen() {
            return offer == OfferStatus.OFFERED;
        }
    }

    /** A line of the team's list. @param next the later cohort, and the other values of it, null until it is agreed */
    record Row(
            UUID application,
            String name,
            String email,
            DeferralStatus status,
            String reason,
            String answer,
            Instant askedAt,
            UUID nextCohort,
            String next,
            UUID nextApplication,
            OfferStatus kept,
            LocalDateTime until) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }
    }

    Session session();

    @HQL("""
            select d.status, d.reason, d.answer, d.askedAt, d.decidedAt from Deferral d
            where d.applicationId = :application
            """)
    Optional<View> of(UUID application);

    @HQL("""
            select k.kind, o.status, o.deadline, p.name, c.name
            from KeptPlace k join Offer o on o.id = k.offerId
            left join Application f on f.id = k.fromApplicationId
            left join Person p on p.id = f.applicantId left join Cohort c on c.id = f.cohortId
            where k.applicationId = :application
            """)
    Optional<Kept> kept(UUID application);

    /** Of a cohort, those to decide first. */
    @HQL("""
            select a.id, p.name, p.email, d.status, d.reason, d.answer, d.askedAt, n.id, n.name, b.id, o.status, o.deadline
            from Deferral d join Application a on a.id = d.applicationId join Person p on p.id = a.applicantId
            left join KeptPlace k on k.fromApplicationId = a.id left join Application b on b.id = k.applicationId
            left join Cohort n on n.id = b.cohortId left join Offer o on o.id = k.offerId
            where a.cohortId = :cohort
            order by case when d.status = org.upshift.admission.DeferralStatus.ASKED then 0 else 1 end, d.askedAt desc, a.id
            """)
    List<Row> ofCohort(UUID cohort, Page page);

    @HQL("select count(*) from Deferral d join Application a on a.id = d.applicationId where a.cohortId = :cohort")
    long countOfCohort(UUID cohort);

    default org.upshift.kernel.Page<Row> list(UUID cohort, int number, int size) {
        return new org.upshift.kernel.Page<>(
                ofCohort(cohort, Page.page(size, number - 1)), number, size, countOfCohort(cohort));
    }
}
