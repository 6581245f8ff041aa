package org.upshift.timetable;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.upshift.kernel.LondonTime;

/** Sessions for tests, entered without asking who does it. */
@Singleton
public class TimetableFixture {
    private final EntityManager entities;
    private final Timetable timetable;

    TimetableFixture(EntityManager entities, Timetable timetable) {
        this.entities = entities;
        this.timetable = timetable;
    }

    @Transactional
    public UUID module(UUID cohort, String title, String starts, String ends, int capacity) {
        return add(cohort, SessionKind.MODULE, null, title, starts, ends, capacity);
    }

    /** A day from 9:30am to 4:30pm. */
    @Transactional
    public UUID module(UUID cohort, String title, String day) {
        return add(cohort, SessionKind.MODULE, null, title, day + "T09:30", day + "T16:30", 24);
    }

    /** A parallel group of a module, from 9:30am to 4:30pm. */
    @Transactional
    public UUID group(UUID cohort, UUID module, String title, String day, int capacity) {
        return add(cohort, SessionKind.MODULE, module, title, day + "T09:30", day + "T16:30", capacity);
    }

    /** An hour at 4pm. */
    @Transactional
    public UUID webinar(UUID cohort, UUID module, String title, String day) {
        return add(cohort, SessionKind.WEBINAR, module, title, day + "T16:00", day + "T17:00", 24);
    }

    @Transactional
    public UUID event(UUID cohort, String title, String starts, String ends) {
        return add(cohort, SessionKind.EVENT, null, title, starts, ends, 24);
    }

    @Transactional
    public void capacity(UUID session, int capacity) {
        entities.createQuery("update Session set capacity = :capacity where id = :id")
                .setParameter("capacity", capacity)
                .setParameter("id", session)
                .executeUpdate();
    }

    /** From now on a seat needs the agreement of the team, as if it had always. */
    @Transactional
    public void agreement(UUID session) {
        entities.createQuery("update Session set needsAgreement = true where id = :id")
                .setParameter("id", session)
                .executeUpdate();
    }

    @Transactional
    public void link(UUID session, String link) {
        entities.createQuery("update Session set link = :link where id = :id")
                .setParameter("link", link)
                .setParameter("id", session)
                .executeUpdate();
    }

    @Transactional
    public int booked(UUID session) {
        return entities.find(Session.class, session).getBooked();
    }

    /** So many days from a moment, as a date of the fixture. */
    public static String day(Instant from, int days) {
        return LondonTime.today(from.plus(Duration.ofDays(days))).toString();
    }

    private UUID add(
            UUID cohort, SessionKind kind, UUID module, String title, String starts, String ends, int capacity) {
        var session = timetable.add(
                cohort,
                new SessionPlan(
                        kind,
                        module,
                        title,
                        LocalDateTime.parse(starts),
                        LocalDateTime.parse(ends),
                        "Minories, London",
                        "https://meet.example.org/" + title.toLowerCase().replace(' ', '-'),
                        capacity));
        timetable.number(cohort);
        return session.getId();
    }
}
