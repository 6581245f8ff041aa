package org.upshift.admission;

import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What a line manager may read: what is asked and of whom, none of the answers. The caller holds the link. */
interface SignOffQueries {

    Session session();

    @HQL("""
            select s.id, s.managerName, p.name, a.jobTitle, g.name, r.slug, r.contact, s.askedText, s.status,
                   s.signedName, s.decidedAt
            from SignOff s join Application a on a.id = s.applicationId join Person p on p.id = a.applicantId
            left join Organisation g on g.id = p.organisationId
            join Cohort c on c.id = a.cohortId join Programme r on r.id = c.programmeId
            where s.id = :id
            """)
    Optional<SignOffQuestion> question(UUID id);
}
