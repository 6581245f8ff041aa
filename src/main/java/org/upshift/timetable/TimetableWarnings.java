package org.upshift.timetable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.upshift.kernel.BankHolidays;
import org.upshift.kernel.HolidayRegion;
import org.upshift.kernel.LondonTime;

/** What looks wrong in a timetable but is allowed. */
public record TimetableWarnings(Map<UUID, List<String>> bySession) {

    /** @param region whose bank holidays count */
    public static TimetableWarnings of(List<SessionView> sessions, HolidayRegion region) {
        Map<UUID, List<String>> warnings = new HashMap<>();
        for (var session : sessions) {
            warnings.put(session.id(), warnings(session, sessions, region));
        }
        return new TimetableWarnings(warnings);
    }

    /** With what else was seen, each sentence once. */
    TimetableWarnings and(Map<UUID, List<String>> more) {
        Map<UUID, List<String>> all = new HashMap<>(bySession);
        more.forEach((session, warnings) ->
                all.merge(session, warnings, (some, others) -> Stream.concat(some.stream(), others.stream())
                        .distinct()
                        .toList()));
        return new TimetableWarnings(all);
    }

    public List<String> about(UUID session) {
        return bySession.getOrDefault(session, List.of());
    }

    private static List<String> warnings(SessionView session, List<SessionView> all, HolidayRegion region) {
        List<String> found = new ArrayList<>();
        if (session.isOnWeekend()) {
            found.add("On a weekend: " + LondonTime.day(session.starts().toLocalDate()));
        }
        if (BankHolidays.isOne(session.starts().toLocalDate(), region)) {
            found.add("On a bank holiday in " + region.words() + ": "
                    + LondonTime.day(session.starts().toLocalDate()));
        }
        for (var other : all) {
            if (session.kind() == SessionKind.WEBINAR
                    && other.id().equals(session.moduleId())
                    && session.starts().isBefore(other.ends())) {
                found.add("Before the end of its module");
            }
            if (!other.choice().equals(session.choice()) && other.overlaps(session)) {
                found.add("At the same time as " + other.name());
            }
        }
        return found;
    }
}
