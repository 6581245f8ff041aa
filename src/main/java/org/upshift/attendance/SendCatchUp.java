package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** A participant who missed a session sends how they made up for it. */
@ApplicationScoped
public class SendCatchUp {
    private final EntityManager entities;
    private final SessionQueries sessions;
    private final OwnPlace places;
    private final Marks marks;
    private final History history;
    private final Clock clock;

    SendCatchUp(
            EntityManager entities,
            SessionQueries sessions,
            OwnPlace places,
            Marks marks,
            History history,
            Clock clock) {
        this.entities = entities;
        this.sessions = sessions;
        this.places = places;
        this.marks = marks;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public UUID send(Actor actor, UUID sessionId, CatchUpWork work) {
        var session = sessions.find(sessionId).orElseThrow(() -> new NotFound("session"));
        places.taking(actor.id(), session.cohortId());
        boolean missed = marks.newest(sessionId, actor.id())
                .filter(mark -> mark.getAttendance() == Attendance.ABSENT)
                .isPresent();
        if (!missed) {
            throw new RuleViolation("not-missed", "Only a session in which you are marked absent can be caught up");
        }
        var catchUp = new CatchUp(session, actor.id(), work, clock.instant());
        if (work.isOtherGroup()) {
            requireThere(session, work.group(), actor.id());
        }
        entities.persist(catchUp);
        try {
            entities.flush();
        } catch (ConstraintViolationException second) {
            throw new RuleViolation("catch-up-sent", "You have sent this already: the team looks at it");
        }
        history.record(actor.entry("catch-up-sent").about("session", sessionId).in(session.cohortId()));
        return catchUp.getId();
    }

    private void requireThere(SessionView session, UUID group, UUID person) {
        boolean there = sessions.find(group).filter(session::isAlternativeTo).isPresent()
                && marks.newest(group, person)
                        .filter(mark -> mark.getAttendance().isThere())
                        .isPresent();
        if (!there) {
            throw new RuleViolation(
                    "group-not-attended",
                    "group",
                    "Select a group of this module in whose register you are marked as there");
        }
    }
}
