package org.upshift.admission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What participants need, for themselves and for the programme team; never for reviewers. */
public interface NeedsQueries {
    record Row(UUID application, String name, String email, String accessNeeds, String dietaryNeeds) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }
    }

    Session session();

    @HQL("""
            select n.accessNeeds, n.dietaryNeeds from ParticipationNeed n join Application a on a.id = n.applicationId
            where a.id = :id and a.applicantId = :person
            """)
    Optional<Needs> own(UUID id, UUID person);

    @HQL("""
            select a.id, p.name, p.email, n.accessNeeds, n.dietaryNeeds
            from ParticipationNeed n join Application a on a.id = n.applicationId join Person p on p.id = a.applicantId
            where a.cohortId = :cohort order by p.name, p.email, a.id
            """)
    List<Row> ofCohort(UUID cohort, Page page);

    @HQL("""
            select count(*) from ParticipationNeed n join Application a on a.id = n.applicationId where a.cohortId = :cohort
            """)
    long countOfCohort(UUID cohort);
}
