package org.upshift.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.timetable.SessionKind;

/** The ledger of a cohort. */
public interface LedgerQueries {
    /** @param minutes sum of all entries, reversals among them */
    record Sum(UUID personId, LedgerKind kind, Long minutes) {}

    /**
     * An entry as its participant sees it.
     *
     * @param sessionKind null where it is not about a session
     * @param place of a community meeting
     * @param reversal the entry that took it away, or null
     */
    record Row(
            UUID id,
            LedgerKind kind,
            int minutes,
            LocalDate givenOn,
            String words,
            SessionKind sessionKind,
            Integer number,
            String title,
            String place,
            UUID reversesId,
            UUID reversal,
            String enteredBy,
            Instant enteredAt) {

        /** "Module 1: Planning", "Community meeting, Town hall", or what the participant wrote. */
        public String what() {
            return switch (kind) {
                case ATTENDED -> sessionKind.name(number, title);
                case CAUGHT_UP -> sessionKind.name(number, title) + ", caught up";
                case CONVENED -> "Community meeting, " + place;
                case SELF_DIRECTED -> words.isEmpty() ? kind.words() : words;
            };
        }

        public String time() {
            return Commitment.time(minutes);
        }

        public boolean isReverses() {
            return reversesId != null;
        }

        public boolean isReversed() {
            return reversal != null;
        }

        /** Whether the participant can take it back. */
        public boolean isOwn() {
            return kind == LedgerKind.SELF_DIRECTED && !isReverses() && !isReversed();
        }
    }

    Session session();

    @HQL("""
            select e.personId, e.kind, sum(e.minutes) from LedgerEntry e
            where e.cohortId = :cohort group by e.personId, e.kind
            """)
    List<Sum> sums(UUID cohort, Page page);

    @HQL("""
            select e.personId, e.kind, sum(e.minutes) from LedgerEntry e
            where e.cohortId = :cohort and e.personId = :person group by e.personId, e.kind
            """)
    List<Sum> sumsOf(UUID person, UUID cohort);

    @HQL("""
            select e.id, e.kind, e.minutes, e.givenOn, e.words, s.kind, s.number, s.title, m.place, e.reversesId, r.id,
                   e.enteredByName, e.enteredAt
            from LedgerEntry e left join Session s on s.id = e.sessionId left join CommunityMeeting m on m.id = e.meetingId
            left join LedgerEntry r on r.reversesId = e.id
            where e.cohortId = :cohort and e.personId = :person order by e.enteredAt desc, e.id
            """)
    List<Row> entries(UUID person, UUID cohort, Page page);

    @HQL("select count(*) from LedgerEntry e where e.cohortId = :cohort and e.personId = :person")
    long countEntries(UUID person, UUID cohort);
}
