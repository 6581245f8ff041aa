package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.temporal.ChronoUnit;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionRepeated;

/** An event that is run again allows as many guests, until as many days before it. Nobody is copied. */
@ApplicationScoped
class CopyGuestRule {
    private final EntityManager entities;
    private final SessionQueries sessions;

    CopyGuestRule(EntityManager entities, SessionQueries sessions) {
        this.entities = entities;
        this.sessions = sessions;
    }

    void copy(@Observes SessionRepeated repeated) {
        var rule = entities.find(GuestRule.class, repeated.pattern());
        if (rule == null || rule.getAllowance() == 0) {
            return;
        }
        entities.flush();
        var earlier = sessions.find(repeated.pattern()).orElseThrow();
        var session = sessions.find(repeated.session()).orElseThrow();
        long shift = ChronoUnit.DAYS.between(
                earlier.starts().toLocalDate(), session.starts().toLocalDate());
        entities.persist(new GuestRule(
                session.id(), rule.getAllowance(), rule.getLastDay().plusDays(shift)));
    }
}
