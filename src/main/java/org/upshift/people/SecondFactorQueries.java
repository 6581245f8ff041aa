package org.upshift.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The authenticator app of a person, one row or none. */
interface SecondFactorQueries {
    record Row(Instant setUpAt, Long recoveryCodesLeft) {}

    Session session();

    @HQL("""
            select f.setUpAt,
                (select count(*) from RecoveryCode c where c.personId = f.personId and c.usedAt is null)
            from SecondFactor f where f.personId = :person order by f.personId
            """)
    List<Row> of(UUID person, Page page);

    @HQL("select count(*) from SecondFactor f where f.personId = :person")
    long count(UUID person);
}
