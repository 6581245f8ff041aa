package org.upshift.admission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Those who wait for a place, for the team: in the order in which places that become free are offered. */
public interface ReserveQueries {
    record Row(
            UUID application,
            String reference,
            String name,
            String email,
            String organisation,
            SignOffStatus signOff,
            SignOffStatus employer,
            Instant sentAt) {}

    /** @param place on the waiting list as it is now, from 1 */
    record Reserve(
            long place,
            UUID application,
            String reference,
            String name,
            String email,
            String organisation,
            SignOffStatus signOff,
            SignOffStatus employer,
            Instant sentAt) {
        static Reserve of(long place, Row row) {
            return new Reserve(
                    place,
                    row.application(),
                    row.reference(),
                    row.name(),
                    row.email(),
                    row.organisation(),
                    row.signOff(),
                    row.employer(),
                    row.sentAt());
        }

        public String displayName() {
            return name.isEmpty() ? email : name;
        }
    }

    Session session();

    @HQL("""
            select a.id, a.reference, p.name, p.email, g.name, s.status, e.status, a.sentAt
            from Application a join Person p on p.id = a.applicantId
            left join Organisation g on g.id = p.organisationId
            left join SignOff s on s.id = a.signOffId left join SignOff e on e.id = a.employerSignOffId
            where a.cohortId = :cohort and a.status = RESERVE order by a.reserveRank
            """)
    List<Row> rows(UUID cohort, Page page);

    @HQL("select count(*) from Application a where a.cohortId = :cohort and a.status = RESERVE")
    long count(UUID cohort);

    default org.upshift.kernel.Page<Reserve> list(UUID cohort, int number, int size) {
        var rows = rows(cohort, Page.page(size, number - 1));
        long before = (number - 1L) * size;
        var reserves = IntStream.range(0, rows.size())
                .mapToObj(i -> Reserve.of(before + i + 1, rows.get(i)))
                .toList();
        return new org.upshift.kernel.Page<>(reserves, number, size, count(cohort));
    }
}
