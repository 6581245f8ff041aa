package org.upshift.admission;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Why applications of a cohort were withdrawn, for those who may see them all. */
public interface WithdrawalQueries {
    /** @param notice null where no place was given up, as is {@code daysBefore} also while the first day is not known */
    record View(WithdrawalReason reason, String words, NoticeClass notice, Integer daysBefore, Instant withdrawnAt) {}

    Session session();

    @HQL("""
            select w.reason, w.words, w.notice, w.daysBefore, w.withdrawnAt
            from Withdrawal w join Application a on a.id = w.applicationId
            where w.applicationId = :application and a.cohortId = :cohort
            """)
    Optional<View> of(UUID application, UUID cohort);
}
