package org.upshift.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is another in a timetable than before, by date. */
public record TimetableDifference(List<SessionChange> changes) {
    private static final Comparator<SessionChange> BY_DATE =
            Comparator.<SessionChange, java.time.LocalDateTime>comparing(
                            change -> change.session().starts())
                    .thenComparing(SessionChange::id);

    public static TimetableDifference between(List<SessionState> before, List<SessionState> after) {
        Map<UUID, SessionState> was = new HashMap<>();
        before.forEach(state -> was.put(state.id(), state));
        List<SessionChange> found = new ArrayList<>();
        for (var is : after) {
            var change = new SessionChange(was.remove(is.id()), is);
            if (change.isNew() || !change.teamLines().isEmpty()) {
                found.add(change);
            }
        }
        was.values().forEach(gone -> found.add(new SessionChange(gone, null)));
        found.sort(BY_DATE);
        return new TimetableDifference(List.copyOf(found));
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public List<SessionChange> of(SessionChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** What those who come to sessions see of it. */
    public List<SessionChange> news() {
        return changes.stream().filter(SessionChange::isNews).toList();
    }
}
