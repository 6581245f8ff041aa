package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.Findings;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.programme.CohortDatesChanged;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;

/** The sessions of a cohort as the use cases change them, within their transaction. */
@ApplicationScoped
class Timetable {
    static final int MAX_SESSIONS = 100;

    private final EntityManager entities;
    private final Event<CohortDatesChanged> datesChanged;
    private final Clock clock;

    Timetable(EntityManager entities, Event<CohortDatesChanged> datesChanged, Clock clock) {
        this.entities = entities;
        this.datesChanged = datesChanged;
        this.clock = clock;
    }

    List<Session> of(UUID cohort) {
        return entities.createQuery(
                        "from Session where cohortId = :cohort and removedAt is null order by starts, id",
                        Session.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    private record Lock(UUID id, SessionKind kind) {}

    /**
     * Nobody changes a session of this cohort, or takes a seat in one, until the transaction is over. They are locked in the order in which
     * people who book or move lock two of them: a module before its webinar, groups by their ids as Java compares them.
     */
    void hold(UUID cohort) {
        entities
                .createQuery("select id, kind from Session where cohortId = :cohort and removedAt is null", Lock.class)
                .setParameter("cohort", cohort)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(Lock::kind).thenComparing(Lock::id))
                .forEach(lock -> entities.createNativeQuery(
                                "select id from session where id = :id for update", UUID.class)
                        .setParameter("id", lock.id())
                        .getSingleResult());
    }

    /** A session of this cohort; nobody takes a seat of it until the transaction is over. */
    Session locked(UUID cohort, UUID id) {
        var session = entities.find(Session.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (session == null || !session.getCohortId().equals(cohort) || session.getRemovedAt() != null) {
            throw new NotFound("session");
        }
        return session;
    }

    /** A session of this cohort to look at, not to change. */
    Session find(UUID cohort, UUID id) {
        var session = entities.find(Session.class, id);
        if (session == null || !session.getCohortId().equals(cohort) || session.getRemovedAt() != null) {
            throw new NotFound("session");
        }
        return session;
    }

    Session add(UUID cohort, SessionPlan plan) {
        return add(UUID.randomUUID(), cohort, plan);
    }

    Session add(UUID id, UUID cohort, SessionPlan plan) {
        var session = new Session(id, cohort, plan);
        var all = of(cohort);
        requireRoom(all.size());
        RuleViolations.throwAny(ModuleRules.against(ModuleRules.Slot.of(session), slotsBut(session, all)));
        entities.persist(session);
        return session;
    }

    /** @param sessions that there are already */
    static void requireRoom(int sessions) {
        if (sessions >= MAX_SESSIONS) {
            throw new RuleViolation("too-many-sessions", "A cohort has at most " + MAX_SESSIONS + " sessions");
        }
    }

    /** All that stands against a plan for a session; what is null in the plan could not be read and is not looked at. */
    List<RuleViolation> against(CohortView cohort, Session session, SessionPlan plan) {
        return against(cohort, session, plan, slotsBut(session, of(cohort.id())));
    }

    /** @param others all other sessions of the cohort, as they are or as they are planned */
    List<RuleViolation> against(CohortView cohort, Session session, SessionPlan plan, List<ModuleRules.Slot> others) {
        var findings = new Findings();
        findings.addAll(SessionRules.against(session, plan));
        if (plan.starts() != null && !plan.starts().equals(session.getStarts())) {
            findings.check(() -> requireToCome(cohort, session.getKind(), plan.starts()));
        }
        findings.addAll(ModuleRules.against(ModuleRules.Slot.of(session, plan), others));
        return findings.all();
    }

    private static List<ModuleRules.Slot> slotsBut(Session session, List<Session> all) {
        return all.stream()
                .filter(other -> !other.getId().equals(session.getId()))
                .map(ModuleRules.Slot::of)
                .toList();
    }

    /**
     * What is planned for people who have not been chosen yet lies ahead, and what is for them alone after the last day on which one
     * can apply; a cohort that is on may record what has been.
     */
    private void requireToCome(CohortView cohort, SessionKind kind, LocalDateTime starts) {
        if (cohort.phase() != Phase.PLANNED && cohort.phase() != Phase.OPEN) {
            return;
        }
        if (!LondonTime.instant(starts).isAfter(clock.instant())) {
            throw new RuleViolation(
                    "session-past",
                    "starts",
                    "A session of a cohort that is “" + cohort.phase().words()
                            + "” must be in the future. This would start on " + LondonTime.dateTime(starts));
        }
        var lastDay = cohort.deadline().toLocalDate();
        if (kind != null && kind != SessionKind.EVENT && !starts.toLocalDate().isAfter(lastDay)) {
            throw new RuleViolation(
                    "session-before-deadline",
                    "starts",
                    "People can apply until " + LondonTime.date(lastDay)
                            + ". Modules and webinars must be after that day. This would start on "
                            + LondonTime.dateTime(starts));
        }
    }

    /**
     * Gives modules their numbers by date, and webinars and parallel groups those of their modules, after something was added, moved
     * or taken out.
     */
    void number(UUID cohort) {
        entities.flush();
        var sessions = of(cohort);
        var numbers =
                ModuleNumbers.of(sessions.stream().map(ModuleRules.Slot::of).toList());
        sessions.forEach(session -> session.number(numbers.get(session.getId())));
        entities.flush();
        datesChanged.fire(new CohortDatesChanged(cohort));
    }
}
