package org.upshift.admission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.programme.Phase;

/** What an applicant has sent for other cohorts of the same programme, for its team; the caller has checked that it is theirs. */
public interface EarlierApplications {
    record Row(
            UUID id,
            String reference,
            UUID cohort,
            String cohortName,
            Phase phase,
            Instant sentAt,
            ApplicationStatus application,
            SignOffStatus signOff,
            SignOffStatus employer,
            OfferStatus offer) {
        public Standing standing() {
            return PublicStatus.in(phase, Standing.of(application, signOff, employer, offer, false));
        }

        /** In the words of the team. */
        public String words() {
            return Standing.title(standing(), phase);
        }
    }

    Session session();

    @HQL("""
            select a.id, a.reference, c.id, c.name, c.phase, a.sentAt, a.status, s.status, e.status, o.status
            from Application x join Cohort d on d.id = x.cohortId
            join Application a on a.applicantId = x.applicantId and a.id <> x.id
            join Cohort c on c.id = a.cohortId and c.programmeId = d.programmeId
            left join SignOff s on s.id = a.signOffId left join SignOff e on e.id = a.employerSignOffId
            left join Offer o on o.id = a.offerId
            where x.id = :application and a.sentAt is not null order by a.sentAt desc, a.id
            """)
    List<Row> of(UUID application, Page page);

    /** The newest first. */
    default List<Row> of(UUID application) {
        return of(application, Page.first(20));
    }
}
