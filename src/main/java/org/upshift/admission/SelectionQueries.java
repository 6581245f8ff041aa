package org.upshift.admission;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

interface SelectionQueries {
    /** @param deadline null until the release was planned, as is {@code waitsUntil}; {@code listUntil} null before a release; {@code waiting} how many reserves */
    record State(
            SelectionStatus status,
            long seed,
            int rulesNumber,
            LocalDateTime deadline,
            LocalDateTime waitsUntil,
            int daysToAnswer,
            boolean tellsRank,
            LocalDateTime listUntil,
            int listDaysToAnswer,
            boolean listTellsRank,
            long waiting) {
        ReleasePlan plan() {
            return deadline == null ? null : new ReleasePlan(deadline, waitsUntil, daysToAnswer, tellsRank);
        }
    }

    Session session();

    @HQL("""
            select s.status, s.seed, s.rulesNumber, s.deadline, s.waitsUntil, s.daysToAnswer, s.tellsRank,
                   s.listUntil, s.listDaysToAnswer, s.listTellsRank,
                   cast((select count(*) from Application a where a.cohortId = s.cohortId and a.status = RESERVE) as long)
            from Selection s where s.cohortId = :cohort
            """)
    Optional<State> of(UUID cohort);

    /** The newest versions of the rules, from this number on. */
    @HQL("""
            select distinct r from RulesVersion r left join fetch r.limits
            where r.cohortId = :cohort and r.number >= :from order by r.number desc
            """)
    List<RulesVersion> rules(UUID cohort, int from);
}
