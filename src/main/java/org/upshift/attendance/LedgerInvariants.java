package org.upshift.attendance;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upshift.kernel.Invariant;

/** What must hold in the ledger of given time. */
class LedgerInvariants {
    private record Statement(EntityManager entities, String name, String says, String sql) implements Invariant {
        @Override
        public List<String> broken(int most) {
            List<?> records = entities.createNativeQuery(sql, Object.class)
                    .setMaxResults(most)
                    .getResultList();
            return records.stream().map(String::valueOf).toList();
        }
    }

    private final EntityManager entities;

    LedgerInvariants(EntityManager entities) {
        this.entities = entities;
    }

    @Produces
    @Singleton
    Invariant followsRegister() {
        return new Statement(
                entities,
                "ledger-follows-register",
                "the ledger has what the newest mark of each person in each session says, and nothing else",
                """
                select m.id from attendance_mark m where m.ordinal = (select max(l.ordinal) from attendance_mark l
                        where l.session_id = m.session_id and l.person_id = m.person_id)
                    and m.minutes <> (select coalesce(sum(e.minutes), 0) from ledger_entry e
                        where e.session_id = m.session_id and e.person_id = m.person_id)
                union all
                select e.id from ledger_entry e where e.session_id is not null and not exists (
                    select 1 from attendance_mark m where m.session_id = e.session_id and m.person_id = e.person_id)
                """);
    }

    @Produces
    @Singleton
    Invariant caughtUp() {
        return new Statement(
                entities,
                "caught-up-is-not-present",
                "who made up for a session is caught up, in the register as in the ledger, and only where the team accepted it",
                """
                select e.id from ledger_entry e join attendance_mark m on m.id = e.mark_id
                where (e.kind = 'CAUGHT_UP' and m.attendance <> 'CAUGHT_UP')
                    or (e.kind <> 'CAUGHT_UP' and m.attendance = 'CAUGHT_UP')
                union all
                select m.id from attendance_mark m where m.attendance = 'CAUGHT_UP'
                    and m.ordinal = (select max(l.ordinal) from attendance_mark l
                        where l.session_id = m.session_id and l.person_id = m.person_id)
                    and not exists (select 1 from catch_up c
                        where c.session_id = m.session_id and c.person_id = m.person_id and c.status = 'ACCEPTED')
                """);
    }

    @Produces
    @Singleton
    Invariant balance() {
        return new Statement(
                entities,
                "ledger-balance",
                "each balance is the sum of its entries: a reversal takes all of one entry away, once, and of the same person",
                """
                select r.id from ledger_entry r join ledger_entry e on e.id = r.reverses_id
                where r.minutes + e.minutes <> 0 or r.person_id <> e.person_id or r.cohort_id <> e.cohort_id
                    or r.kind <> e.kind or e.reverses_id is not null
                    or exists (select 1 from ledger_entry o where o.reverses_id = e.id and o.id <> r.id)
                """);
    }

    @Produces
    @Singleton
    Invariant followsMeetings() {
        return new Statement(
                entities,
                "ledger-follows-meetings",
                "the ledger has the time of the community meetings that count, and of no others",
                """
                select m.id from community_meeting m where (case when m.counted then m.minutes else 0 end) <>
                    (select coalesce(sum(e.minutes), 0) from ledger_entry e
                        where e.meeting_id = m.id and e.person_id = m.person_id and e.cohort_id = m.cohort_id)
                """);
    }
}
