package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upshift.people.Actor;
import org.upshift.timetable.SessionView;

/** The ledger as the use cases write it, within their transaction. */
@ApplicationScoped
class Ledger {
    private static final String IN_FORCE =
            " and e.minutes > 0 and not exists (select 1 from LedgerEntry r where r.reversesId = e.id)";

    private final EntityManager entities;
    private final Clock clock;

    Ledger(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Makes what was attended follow new marks of a register: what the marks before them gave is reversed. */
    void follow(SessionView session, List<Mark> marks, Actor by) {
        var people = marks.stream().map(Mark::getPersonId).toList();
        entities.createQuery(
                        "from LedgerEntry e where e.sessionId = :session and e.personId in :people" + IN_FORCE,
                        LedgerEntry.class)
                .setParameter("session", session.id())
                .setParameter("people", people)
                .getResultList()
                .forEach(entry -> reverse(entry, by));
        marks.stream()
                .filter(mark -> mark.getMinutes() > 0)
                .forEach(mark -> entities.persist(LedgerEntry.attended(session, mark, by, clock.instant())));
    }

    void enter(CommunityMeeting meeting, Actor by) {
        entities.persist(LedgerEntry.convened(meeting, by, clock.instant()));
    }

    void takeOut(CommunityMeeting meeting, Actor by) {
        entities.createQuery("from LedgerEntry e where e.meetingId = :meeting" + IN_FORCE, LedgerEntry.class)
                .setParameter("meeting", meeting.getId())
                .getResultList()
                .forEach(entry -> reverse(entry, by));
    }

    /** Self-directed time that a participant entered. */
    Optional<LedgerEntry> own(UUID id, UUID person, UUID cohort) {
        return entities.createQuery(
                        "from LedgerEntry e where e.id = :id and e.personId = :person and e.cohortId = :cohort"
                                + " and e.kind = SELF_DIRECTED and e.minutes > 0",
                        LedgerEntry.class)
                .setParameter("id", id)
                .setParameter("person", person)
                .setParameter("cohort", cohort)
                .getResultStream()
                .findFirst();
    }

    boolean isReversed(LedgerEntry entry) {
        return entities.createQuery("select count(*) from LedgerEntry r where r.reversesId = :id", Long.class)
                        .setParameter("id", entry.getId())
                        .getSingleResult()
                > 0;
    }

    void reverse(LedgerEntry entry, Actor by) {
        entities.persist(entry.reversal(by, clock.instant()));
    }
}
