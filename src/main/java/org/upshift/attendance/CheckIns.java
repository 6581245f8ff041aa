package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.upshift.kernel.LondonTime;
import org.upshift.timetable.SessionView;

/** Where check-in is open. It ends with its session by itself. */
@ApplicationScoped
public class CheckIns {
    private final EntityManager entities;
    private final Clock clock;

    CheckIns(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The code of this minute, where check-in is open. */
    public Optional<String> code(SessionView session) {
        return open(session).map(found -> CheckInCode.of(found.getSecret(), clock.instant()));
    }

    public boolean isOpen(SessionView session) {
        return open(session).isPresent();
    }

    Optional<SessionCheckIn> open(SessionView session) {
        return Optional.ofNullable(entities.find(SessionCheckIn.class, session.id()))
                .filter(found -> found.isOpen() && isOn(session));
    }

    /** On the day of the session, until it ends. */
    public boolean isOn(SessionView session) {
        var now = clock.instant();
        return !LondonTime.today(now).isBefore(session.starts().toLocalDate()) && now.isBefore(session.endsAt());
    }
}
