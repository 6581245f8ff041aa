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
 * @param partOf the title of the module to which it belongs; empty when it belongs to none
 */
public record SessionState(SessionView view, boolean everyone, String partOf) {

    /** @param everyone the ids of those in which everyone has a seat by default */
    static List<SessionState> of(List<SessionView> sessions, Collection<UUID> everyone) {
        Map<UUID, SessionView> byId = sessions.stream().collect(Collectors.toMap(SessionView::id, Function.identity()));
        return sessions.stream()
                .map(session -> new SessionState(session, everyone.contains(session.id()), title(session, byId)))
                .toList();
    }

    private static String title(SessionView session, Map<UUID, SessionView> byId) {
        var module = session.moduleId() == null ? null : byId.get(session.moduleId());
        return module == null ? "" : module.title();
    }

    public UUID id() {
        return view.id();
    }
}
