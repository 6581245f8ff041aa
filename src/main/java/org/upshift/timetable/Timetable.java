package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
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

    /** A webinar looks back on its module, which must be over by then; so a module cannot move behind its webinars. */
    void requireModule(UUID cohort, Session session) {
        if (session.getKind() == SessionKind.WEBINAR) {
            var module = of(cohort).stream()
                    .filter(other -> other.getKind() == SessionKind.MODULE
                            && other.getId().equals(session.getModuleId()))
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("module-unknown", "module", "Select a module of this cohort"));
            if (session.getStarts().isBefore(module.getEnds())) {
                throw new RuleViolation(
                        "webinar-before-module",
                        "starts",
                        "The webinar must start after its module ends, on " + LondonTime.dateTime(module.getEnds()));
            }
        } else {
            of(cohort).stream()
                    .filter(other -> session.getId().equals(other.getModuleId())
                            && other.getStarts().isBefore(session.getEnds()))
                    .findFirst()
                    .ifPresent(webinar -> {
                        throw new RuleViolation(
                                "module-after-webinar",
                                "starts",
                                "Its webinar on " + LondonTime.dateTime(webinar.getStarts())
                                        + " would come before the end of the module. Move the webinar first");
                    });
        }
    }

    /** What is planned for people who have not been chosen yet lies ahead; a cohort that is on may record what has been. */
    void requireToCome(CohortView cohort, LocalDateTime starts) {
        boolean planning = cohort.phase() == Phase.PLANNED || cohort.phase() == Phase.OPEN;
        if (planning && !LondonTime.instant(starts).isAfter(clock.instant())) {
            throw new RuleViolation(
                    "session-past",
                    "starts",
                    "A session of a cohort that is “" + cohort.phase().words()
                            + "” must be in the future. This would start on " + LondonTime.dateTime(starts));
        }
    }

    /** Gives modules their numbers by date, and webinars those of their modules, after something was added, moved or taken out. */
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
        datesChanged.fire(new CohortDatesChanged(cohort));
    }
}
