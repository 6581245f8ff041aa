package org.upshift.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The certificates of one person, those taken back among them, and those that a person gave or took back. */
interface PersonalCertificateQueries {
    record Row(
            UUID id,
            UUID person,
            UUID programme,
            UUID cohort,
            String title,
            String cohortName,
            String code,
            String name,
            Instant issuedAt,
            String issuedBy,
            String exceptionReason,
            Instant revokedAt,
            String revokedBy,
            String revokeReason) {
        String what() {
            return title + ", " + cohortName;
        }
    }

    Session session();

    @HQL("""
            select c.id, c.personId, p.id, h.id, p.title, h.name, c.code, c.personName, c.issuedAt, c.issuedByName,
                   c.exceptionReason, c.revokedAt, c.revokedByName, c.revokeReason
            from Certificate c join Cohort h on h.id = c.cohortId join Programme p on p.id = h.programmeId
            where c.personId = :person order by c.issuedAt desc, c.id
            """)
    List<Row> certificates(UUID person, Page page);

    @HQL("select count(*) from Certificate c where c.personId = :person")
    long countCertificates(UUID person);

    @HQL("""
            select c.id, c.personId, p.id, h.id, p.title, h.name, c.code, c.personName, c.issuedAt, c.issuedByName,
                   c.exceptionReason, c.revokedAt, c.revokedByName, c.revokeReason
            from Certificate c join Cohort h on h.id = c.cohortId join Programme p on p.id = h.programmeId
            where c.personId in :owners order by c.issuedAt, c.id
            """)
    List<Row> of(Collection<UUID> owners);

    @HQL("""
            select c.id, c.personId, p.id, h.id, p.title, h.name, c.code, c.personName, c.issuedAt, c.issuedByName,
                   c.exceptionReason, c.revokedAt, c.revokedByName, c.revokeReason
            from Certificate c join Cohort h on h.id = c.cohortId join Programme p on p.id = h.programmeId
            where c.issuedBy = :person or c.revokedBy = :person order by c.issuedAt desc, c.id
            """)
    List<Row> given(UUID person, Page page);

    @HQL("select count(*) from Certificate c where c.issuedBy = :person or c.revokedBy = :person")
    long countGiven(UUID person);
}
