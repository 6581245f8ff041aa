package org.upshift.timetable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.timetable.SessionPlanQueries.Elsewhere;
import org.upshift.timetable.SessionPlanQueries.Facilitator;

/** Facilitators and places that are needed in two sessions at the same time. Of a session elsewhere it is said only that it is there. */
final class NeededTwice {
    private static final String ELSEWHERE = "a session of another cohort";

    private final List<SessionView> planned;
    private final Map<UUID, List<Facilitator>> facilitators;
    private final List<Elsewhere> elsewhere;
    private final Map<UUID, List<String>> found = new HashMap<>();

    private NeededTwice(List<SessionView> planned, List<Facilitator> facilitators, List<Elsewhere> elsewhere) {
        this.planned = planned;
        this.facilitators = facilitators.stream().collect(Collectors.groupingBy(Facilitator::sessionId));
        this.elsewhere = elsewhere;
    }

    /** What is needed twice, by session. @param planned all sessions of one cohort as they would be */
    static Map<UUID, List<String>> in(
            List<SessionView> planned, List<Facilitator> facilitators, List<Elsewhere> elsewhere) {
        var twice = new NeededTwice(planned, facilitators, elsewhere);
        planned.forEach(twice::look);
        return twice.found;
    }

    /** A room, and not only that the session is online. */
    static boolean isPlace(String words) {
        return !words.isBlank() && !words.strip().equalsIgnoreCase("online");
    }

    private void look(SessionView session) {
        var own = facilitators.getOrDefault(session.id(), List.of());
        for (var other : planned) {
            if (!other.id().equals(session.id()) && other.overlaps(session)) {
                var there = facilitators.getOrDefault(other.id(), List.of()).stream()
                        .map(Facilitator::personId)
                        .collect(Collectors.toSet());
                facilitators(session, own, there, other.name());
                place(session, other.place(), other.name());
            }
        }
        for (var other : elsewhere) {
            if (session.overlaps(other.starts(), other.ends(), other.zone())) {
                facilitators(session, own, other.personId() == null ? Set.of() : Set.of(other.personId()), ELSEWHERE);
                place(session, other.place(), ELSEWHERE);
            }
        }
    }

    private void facilitators(SessionView session, List<Facilitator> own, Set<UUID> there, String where) {
        own.stream()
                .filter(one -> there.contains(one.personId()))
                .forEach(one -> add(session, one.displayName() + " facilitates " + where + " at the same time"));
    }

    private void place(SessionView session, String place, String by) {
        if (isPlace(session.place()) && session.place().strip().equalsIgnoreCase(place.strip())) {
            add(session, "“" + session.place() + "” is taken by " + by + " at the same time");
        }
    }

    private void add(SessionView session, String warning) {
        var warnings = found.computeIfAbsent(session.id(), any -> new ArrayList<>());
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }
}
