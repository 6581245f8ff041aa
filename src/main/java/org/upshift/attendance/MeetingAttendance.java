package org.upshift.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.timetable.SessionView;

/**
 * What the file of a meeting says about the people of a register, before anything is recorded.
 *
 * @param found who was in the meeting, one row for each, by name
 * @param missing people of the register who are not in the file; they stay as they are
 */
public record MeetingAttendance(List<Found> found, List<RegisterRow> missing) {
    /** Whoever joins so much later came late; whoever misses no more than that was there for all of it. */
    private static final int GRACE_MINUTES = 5;

    private static final int SECONDS_OF_A_MINUTE = 60;

    /**
     * @param person null where nobody of the register has this address or name, or more than one has
     * @param rows of how many rows of the file this is the sum
     */
    public record Found(String name, String email, UUID person, Attendance attendance, int minutes, int rows) {}

    /** @param addresses of the people of the register */
    static MeetingAttendance of(
            SessionView session, List<Stay> stays, List<RegisterRow> register, Map<UUID, String> addresses) {
        Map<String, Stay> merged = new LinkedHashMap<>();
        Map<String, Integer> rows = new HashMap<>();
        for (var stay : stays) {
            merged.merge(stay.who(), stay, Stay::with);
            rows.merge(stay.who(), 1, Integer::sum);
        }
        var found = new ArrayList<Found>();
        merged.forEach((who, stay) -> {
            int minutes = Math.min(session.minutes(), Math.round((float) stay.seconds() / SECONDS_OF_A_MINUTE));
            if (minutes > 0) {
                found.add(new Found(
                        stay.name(),
                        stay.email(),
                        person(stay, register, addresses),
                        attendance(session, stay, minutes),
                        minutes,
                        rows.get(who)));
            }
        });
        found.sort(Comparator.comparing(Found::name));
        var there = found.stream().map(Found::person).collect(Collectors.toSet());
        return new MeetingAttendance(
                found,
                register.stream().filter(row -> !there.contains(row.personId())).toList());
    }

    private static UUID person(Stay stay, List<RegisterRow> register, Map<UUID, String> addresses) {
        var byAddress = register.stream()
                .filter(row -> !stay.email().isEmpty() && stay.email().equalsIgnoreCase(addresses.get(row.personId())))
                .toList();
        var byName = register.stream()
                .filter(row -> Stay.plain(row.name()).equals(Stay.plain(stay.name())))
                .toList();
        var candidates = byAddress.isEmpty() ? byName : byAddress;
        return candidates.size() == 1 ? candidates.get(0).personId() : null;
    }

    private static Attendance attendance(SessionView session, Stay stay, int minutes) {
        if (minutes >= session.minutes() - GRACE_MINUTES) {
            return Attendance.PRESENT;
        }
        return stay.joined() != null && stay.joined().isAfter(session.starts().plusMinutes(GRACE_MINUTES))
                ? Attendance.LATE
                : Attendance.LEFT_EARLY;
    }
}
