package org.upshift.timetable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A session as a version of a timetable says it.
 *
 * @param everyone whether everyone has a seat by default
 * @param agreement whether a seat needs the agreement of the team
 * @param partOf the title of the module to which it belongs; empty when it belongs to none
 */
public record SessionState(SessionView view, boolean everyone, boolean agreement, String partOf) {

    /** @param special those in which people do not simply book */
    static List<SessionState> of(List<SessionView> sessions, Collection<SeatAccess> special) {
        Map<UUID, SeatAccess> access =
                special.stream().collect(Collectors.toMap(SeatAccess::session, Function.identity()));
        Map<UUID, SessionView> byId = sessions.stream().collect(Collectors.toMap(SessionView::id, Function.identity()));
        return sessions.stream()
                .map(session -> state(session, access.get(session.id()), title(session, byId)))
                .toList();
    }

    private static SessionState state(SessionView session, SeatAccess access, String partOf) {
        return new SessionState(
                session, access != null && access.everyone(), access != null && access.agreement(), partOf);
    }

    private static String title(SessionView session, Map<UUID, SessionView> byId) {
        var module = session.moduleId() == null ? null : byId.get(session.moduleId());
        return module == null ? "" : module.title();
    }

    SeatAccess access() {
        return new SeatAccess(id(), everyone, agreement);
    }

    public UUID id() {
        return view.id();
    }
}
