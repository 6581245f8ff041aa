package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;

/** The sessions of a cohort as the use cases change them, within their transaction. */
@ApplicationScoped
class Timetable {
    static final int MAX_SESSIONS = 100;

    private final EntityManager entities;

    Timetable(EntityManager entities) {
        this.entities = entities;
    }

    List<Session> of(UUID cohort) {
        return entities.createQuery(
                        "from Session where cohortId = :cohort and removedAt is null order by starts, id",
                        Session.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    /** A session of this cohort; nobody takes a seat of it until the transaction is over. */
    Session locked(UUID cohort, UUID id) {
        var session = entities.find(Session.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (session == null || !session.getCohortId().equals(cohort) || session.getRemovedAt() != null) {
            throw new NotFound("session");
        }
        return session;
    }

    Session add(UUID cohort, SessionPlan plan) {
        var session = new Session(cohort, plan);
        requireModule(cohort, session);
        if (of(cohort).size() >= MAX_SESSIONS) {
            throw new RuleViolation("too-many-sessions", "A cohort has at most " + MAX_SESSIONS + " sessions");
        }
        entities.persist(session);
        return session;
    }

    void requireModule(UUID cohort, Session session) {
        boolean fits = session.getKind() != SessionKind.WEBINAR
                || of(cohort).stream()
                        .anyMatch(other -> other.getKind() == SessionKind.MODULE
                                && other.getId().equals(session.getModuleId()));
        if (!fits) {
            throw new RuleViolation("module-unknown", "module", "Select a module of this cohort");
        }
    }

    /** Gives modules their numbers by date, and webinars those of their modules. */
    void number(UUID cohort) {
        entities.flush();
        Map<UUID, Integer> numbers = new HashMap<>();
        var sessions = of(cohort);
        for (var session : sessions) {
            if (session.getKind() == SessionKind.MODULE) {
                numbers.put(session.getId(), numbers.size() + 1);
            }
        }
        for (var session : sessions) {
            UUID module = session.getKind() == SessionKind.WEBINAR ? session.getModuleId() : session.getId();
            session.number(numbers.getOrDefault(module, 0));
        }
        entities.flush();
    }
}
