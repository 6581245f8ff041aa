package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.booking.OpenCheckIns;
import org.upshift.kernel.LondonTime;
import org.upshift.timetable.SessionView;

/** Where check-in is open. It ends with its session by itself. */
@ApplicationScoped
public class CheckIns implements OpenCheckIns {
    private final EntityManager entities;
    private final MarkQueries marks;
    private final Clock clock;

    CheckIns(EntityManager entities, MarkQueries marks, Clock clock) {
        this.entities = entities;
        this.marks = marks;
        this.clock = clock;
    }

    /** The code of this minute, where check-in is open. */
    public Optional<String> code(SessionView session) {
        return open(session).map(found -> CheckInCode.of(found.getSecret(), clock.instant()));
    }

    public boolean isOpen(SessionView session) {
        return open(session).isPresent();
    }

    @Override
    public Map<UUID, State> of(List<SessionView> sessions, UUID person) {
        var on = sessions.stream().filter(this::isOn).map(SessionView::id).collect(Collectors.toSet());
        var looked = sessions.stream()
                .filter(session -> isOn(session) || session.hasBegun(clock.instant()))
                .map(SessionView::id)
                .toList();
        if (looked.isEmpty()) {
            return Map.of();
        }
        return marks.checkIns(looked, person).stream()
                .collect(Collectors.toMap(
                        MarkQueries.CheckInRow::session,
                        row -> new State(row.open() > 0 && on.contains(row.session()), row.isMarked(), row.isThere())));
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
