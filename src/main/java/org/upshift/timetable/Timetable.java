package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
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
        if (of(cohort).size() >= MAX_SESSIONS) {
            throw new RuleViolation("too-many-sessions", "A cohort has at most " + MAX_SESSIONS + " sessions");
        }
        requireModule(cohort, session);
        entities.persist(session);
        return session;
    }

    /**
     * A webinar looks back on its module and all parallel groups of it, which must be over by then; so none of them can move behind
     * a webinar.
     */
    void requireModule(UUID cohort, Session session) {
        var all = new ArrayList<>(of(cohort));
        if (!all.contains(session)) {
            all.add(session);
        }
        if (session.getModuleId() != null) {
            var module = module(session, all);
            if (session.isGroup() && module.isBooksEveryone()) {
                throw new RuleViolation(
                        "group-for-everyone",
                        "module",
                        "Everyone has a seat in that module: there is nothing to choose");
            }
            if (session.isGroup() && isModuleOfOthers(session, all)) {
                throw new RuleViolation(
                        "group-of-group", "module", "This module has webinars or groups itself: it cannot be a group");
            }
        }
        if (session.isBooksEveryone() && hasGroups(session, all)) {
            throw new RuleViolation(
                    "group-for-everyone", "everyone", "People choose between the groups of this module");
        }
        for (var webinar : all) {
            for (var part : all) {
                boolean ofIt = webinar.getKind() == SessionKind.WEBINAR
                        && part.getKind() == SessionKind.MODULE
                        && (part.getId().equals(webinar.getModuleId())
                                || webinar.getModuleId().equals(part.getModuleId()));
                if (ofIt && webinar.getStarts().isBefore(part.getEnds())) {
                    throw tooEarly(session, webinar, part);
                }
            }
        }
    }

    private static RuleViolation tooEarly(Session changed, Session webinar, Session part) {
        return changed.getKind() == SessionKind.WEBINAR
                ? new RuleViolation(
                        "webinar-before-module",
                        "starts",
                        "The webinar must start after its module ends, on " + LondonTime.dateTime(part.getEnds()))
                : new RuleViolation(
                        "module-after-webinar",
                        "starts",
                        "Its webinar on " + LondonTime.dateTime(webinar.getStarts())
                                + " would come before the end of the module. Move the webinar first");
    }

    private static Session module(Session session, List<Session> all) {
        return all.stream()
                .filter(other -> other.getKind() == SessionKind.MODULE
                        && !other.isGroup()
                        && other.getId().equals(session.getModuleId()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("module-unknown", "module", "Select a module of this cohort"));
    }

    private static boolean isModuleOfOthers(Session session, List<Session> all) {
        return all.stream().anyMatch(other -> session.getId().equals(other.getModuleId()));
    }

    private static boolean hasGroups(Session session, List<Session> all) {
        return all.stream().anyMatch(other -> other.isGroup() && session.getId().equals(other.getModuleId()));
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

    /**
     * Gives modules their numbers by date, and webinars and parallel groups those of their modules, after something was added, moved
     * or taken out.
     */
    void number(UUID cohort) {
        entities.flush();
        Map<UUID, Integer> numbers = new HashMap<>();
        var sessions = of(cohort);
        for (var session : sessions) {
            if (session.getKind() == SessionKind.MODULE && !session.isGroup()) {
                numbers.put(session.getId(), numbers.size() + 1);
            }
        }
        for (var session : sessions) {
            UUID module = session.getModuleId() == null ? session.getId() : session.getModuleId();
            session.number(numbers.getOrDefault(module, 0));
        }
        entities.flush();
        datesChanged.fire(new CohortDatesChanged(cohort));
    }
}
