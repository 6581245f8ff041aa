package org.upshift.attendance;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where in a table of a meeting platform the names, addresses and times are; -1 where there is no such column. Columns that nobody
 * knows are passed by.
 */
record PlatformColumns(
        int name, int email, int joined, int left, int duration, int action, int moment, boolean inMinutes) {
    private static final Set<String> NAME =
            Set.of("name", "full name", "name original name", "participant", "user name");
    private static final Set<String> EMAIL = Set.of("email", "user email", "e mail", "email address");
    private static final Set<String> ADDRESS_BY_ID = Set.of("participant id upn", "upn");
    private static final Set<String> JOINED = Set.of("first join", "first join time", "join time");
    private static final Set<String> LEFT = Set.of("last leave", "last leave time", "leave time");
    private static final Set<String> DURATION = Set.of(
            "in meeting duration",
            "duration",
            "duration minutes",
            "total duration minutes",
            "attendance duration",
            "time in meeting minutes");
    private static final Set<String> ACTION = Set.of("user action");
    private static final Set<String> MOMENT = Set.of("timestamp");

    static PlatformColumns of(List<String> header) {
        var names = header.stream().map(PlatformColumns::plain).toList();
        int email = find(names, EMAIL);
        int duration = find(names, DURATION);
        return new PlatformColumns(
                find(names, NAME),
                email >= 0 ? email : find(names, ADDRESS_BY_ID),
                find(names, JOINED),
                find(names, LEFT),
                duration,
                find(names, ACTION),
                find(names, MOMENT),
                duration >= 0 && names.get(duration).contains("minutes"));
    }

    /** Whether these are the columns of a table of participants. */
    boolean isTable() {
        return name >= 0 && (duration >= 0 || joined >= 0 && left >= 0 || isEvents());
    }

    /** Whether each row says that somebody joined or left. */
    boolean isEvents() {
        return action >= 0 && moment >= 0;
    }

    private static int find(List<String> names, Set<String> known) {
        for (int i = 0; i < names.size(); i++) {
            if (known.contains(names.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    }
}
