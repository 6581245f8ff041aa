package org.upshift.people;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.kernel.LondonTime;

/**
 * How long one kind of record stays, and how it goes. A feature contributes one bean, an {@link AgeRule}, for each kind; the period that applies is
 * data, which an administrator changes within the limits given here. A daily job destroys what is due, in batches.
 */
public interface RetentionRule {
    /** A code such as {@code drafts}; it names the rule for ever. */
    String code();

    /** What goes, and counted from when: "Drafts of applications, from the deadline on". */
    String what();

    /** Why it stays as long as that, until an administrator gives another period and reason. */
    String reason();

    Period period();

    Period shortest();

    Period longest();

    /** How many records are due; changes nothing. */
    long count(Due due);

    /** A page of the records that are due, the longest overdue first; changes nothing. */
    List<Overdue> list(Due due, Page page);

    /**
     * Destroys at most so many of the records that are due, inside the caller's transaction.
     *
     * @return how many; fewer than {@code most} means that none is left
     */
    int destroy(Due due, int most);

    /**
     * What is due.
     *
     * @param before whatever ended, expired or was last used before this moment is due
     * @param held people whose data stays for now, for a dispute or an audit; their records are never due
     */
    record Due(Instant before, Set<UUID> held) {
        public Due {
            held = Set.copyOf(held);
        }

        /** The same moment as Europe/London wall time. */
        public LocalDateTime beforeLocal() {
            return LondonTime.local(before);
        }
    }

    /** A record that would go: what an administrator can recognise it by, and since when it is over. */
    record Overdue(UUID id, String label, Instant since) {}
}
