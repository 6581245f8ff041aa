package org.upshift.attendance;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upshift.kernel.Invariant;

/** Whoever completed has one certificate in force, and nobody else has. */
@Singleton
class CertificateInvariant implements Invariant {
    private static final String WITHOUT = """
            select e.id from enrolment e where (case when e.status = 'COMPLETED' then 1 else 0 end) <>
                (select count(*) from certificate c
                    where c.cohort_id = e.cohort_id and c.person_id = e.person_id and c.revoked_at is null)
              and (e.status <> 'WITHDRAWN' or not exists (select 1 from enrolment o
                    where o.cohort_id = e.cohort_id and o.person_id = e.person_id and o.status = 'COMPLETED'))
            """;

    private final EntityManager entities;

    CertificateInvariant(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "certificates-follow-completions";
    }

    @Override
    public String says() {
        return "whoever completed a programme has one valid certificate, and nobody else has";
    }

    @Override
    public List<String> broken(int most) {
        List<?> places = entities.createNativeQuery(WITHOUT, Object.class)
                .setMaxResults(most)
                .getResultList();
        return places.stream().map(String::valueOf).toList();
    }
}
