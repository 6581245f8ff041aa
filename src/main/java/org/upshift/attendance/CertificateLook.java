package org.upshift.attendance;

import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** A certificate for whoever has its code. */
interface CertificateLook {
    Session session();

    @HQL("""
            select c.personName, p.title, c.issuedAt, c.revokedAt
            from Certificate c join Cohort h on h.id = c.cohortId join Programme p on p.id = h.programmeId
            where c.code = :code and c.personName <> ''
            """)
    Optional<CompletionQueries.Verified> find(String code);
}
