package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upshift.timetable.SessionChange;

/** For whom something changes: who is booked, waits, holds the offer of a seat, asks for one, or facilitates. */
@ApplicationScoped
class Concerned {
    private final StandingQueries standings;
    private final Clock clock;

    Concerned(StandingQueries standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    /** What there is to tell, by person; nobody hears of a day that is over. Four SQL statements. */
    Map<UUID, List<SessionNews>> by(Collection<SessionChange> changes) {
        Map<UUID, SessionChange> told = changes.stream()
                .filter(change -> change.isNews() && !change.isOver(clock.instant()))
                .collect(Collectors.toMap(SessionChange::id, Function.identity()));
        Map<UUID, List<SessionNews>> found = new LinkedHashMap<>();
        if (told.isEmpty()) {
            return found;
        }
        Set<String> known = new HashSet<>();
        standings.seated(told.keySet()).forEach(one -> {
            known.add(Booking.liveKey(one.sessionId(), one.personId()));
            add(found, one.personId(), new SessionNews(told.get(one.sessionId()), Standing.BOOKED, one.bookingId()));
        });
        standings.queued(told.keySet()).forEach(one -> {
            if (known.add(Booking.liveKey(one.sessionId(), one.personId()))) {
                var standing = one.status() == WaitingStatus.OFFERED ? Standing.OFFERED : Standing.WAITING;
                add(found, one.personId(), new SessionNews(told.get(one.sessionId()), standing, null));
            }
        });
        standings.asks(told.keySet()).forEach(one -> {
            if (known.add(Booking.liveKey(one.sessionId(), one.personId()))) {
                add(found, one.personId(), new SessionNews(told.get(one.sessionId()), Standing.ASKING, null));
            }
        });
        standings.facilitates(told.keySet()).forEach(one -> {
            if (known.add(Booking.liveKey(one.sessionId(), one.personId()))) {
                add(found, one.personId(), new SessionNews(told.get(one.sessionId()), Standing.FACILITATING, null));
            }
        });
        return found;
    }

    static void add(Map<UUID, List<SessionNews>> found, UUID person, SessionNews news) {
        found.computeIfAbsent(person, any -> new ArrayList<>()).add(news);
    }
}
