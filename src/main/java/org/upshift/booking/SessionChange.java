package org.upshift.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.upshift.timetable.SessionView;

/** What is new about a session, as far as it stands in a calendar. Another address of the online meeting does not: see {@link Joining}. */
record SessionChange(SessionView before, SessionView after) {
    /** "When", "18 January 2019, 9:30am to 4:30pm", "25 January 2019, 9:30am to 4:30pm"; what is empty is not known */
    record Line(String what, String was, String is) {}

    boolean isNews() {
        return !lines().isEmpty();
    }

    /** What is put right in the record of a day that is over is no news for anybody's calendar. */
    boolean isOver(Instant now) {
        return !now.isBefore(before.endsAt()) && !now.isBefore(after.endsAt());
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        compare("Session", before.name(), after.name(), lines);
        compare("When", before.when(), after.when(), lines);
        compare("Where", before.where(), after.where(), lines);
        if (before.isOnline() != after.isOnline() && Objects.equals(before.where(), after.where())) {
            lines.add(new Line("Online", before.isOnline() ? "yes" : "no", after.isOnline() ? "yes" : "no"));
        }
        return lines;
    }

    private static void compare(String what, String was, String is, List<Line> lines) {
        if (!was.equals(is)) {
            lines.add(new Line(what, shown(was), shown(is)));
        }
    }

    private static String shown(String words) {
        return words.isEmpty() ? "not known" : words;
    }
}
