package org.upshift.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The authenticator app of a person, and of records that turned out to be theirs. */
interface SecondFactorQueries {
    record Row(UUID person, Instant setUpAt, Long recoveryCodesLeft) {}

    Session session();

    @HQL("""
            select f.personId, f.setUpAt,
                (select count(*) from RecoveryCode c where c.personId = f.personId and c.usedAt is null)
            from SecondFactor f where f.personId in :ids order by f.personId
            """)
    List<Row> of(Collection<UUID> ids, Page page);

    @HQL("select count(*) from SecondFactor f where f.personId in :ids")
    long count(Collection<UUID> ids);
}
