package org.upshift.attendance;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.timetable.SessionView;

/**
 * Whether the days can still be reached, and the shortest way there.
 *
 * @param within the most minutes that can be given in the end
 * @param way what is left to do, the fewest things; empty when nothing is
 */
public record Forecast(Outlook outlook, int within, List<String> way) {
    private static final int MEETING_UNLESS_KNOWN = Commitment.MINUTES_OF_AN_HOUR;

    /** @param on null where it can be on any day */
    private record Occasion(String words, int minutes, LocalDateTime on) {}

    /**
     * @param ahead the sessions of the cohort that have not begun
     * @param unmarked those that have begun, and of which nobody has said yet whether this participant came
     * @param workingDaysLeft until the last of them: nobody gives more self-directed time than there is
     */
    static Forecast of(Commitment so, List<SessionView> ahead, List<SessionView> unmarked, int workingDaysLeft) {
        if (so.days() == 0) {
            return new Forecast(Outlook.NOT_ASKED, so.minutes(), List.of());
        }
        var occasions = new ArrayList<Occasion>(sessions(ahead, unmarked));
        int meeting = so.meetings() == 0 ? MEETING_UNLESS_KNOWN : so.convened() / so.meetings();
        for (int i = 0; i < so.meetingsLeft(); i++) {
            occasions.add(new Occasion("", meeting, null));
        }
        int selfDirected = Math.min(
                Math.max(0, so.rule().selfDirectedMinutes() - so.selfDirected()),
                workingDaysLeft * Commitment.MINUTES_OF_A_DAY);
        int within = so.minutes()
                + selfDirected
                + occasions.stream().mapToInt(Occasion::minutes).sum();
        int spare = within - so.minutes() - so.missing();
        return new Forecast(outlook(so, spare), within, spare < 0 ? List.of() : way(so, occasions, meeting));
    }

    private static Outlook outlook(Commitment so, int spare) {
        if (so.isReached()) {
            return Outlook.REACHED;
        }
        if (spare < 0) {
            return Outlook.OUT_OF_REACH;
        }
        return spare < Commitment.MINUTES_OF_A_DAY ? Outlook.NARROW : Outlook.ON_COURSE;
    }

    /** One of the parallel groups of a module is enough. */
    private static Collection<Occasion> sessions(List<SessionView> ahead, List<SessionView> unmarked) {
        Map<UUID, Occasion> chosen = new LinkedHashMap<>();
        ahead.forEach(session -> chosen.putIfAbsent(session.choice(), occasion(session, "")));
        unmarked.forEach(session -> chosen.putIfAbsent(session.choice(), occasion(session, ", not marked yet")));
        return chosen.values();
    }

    private static Occasion occasion(SessionView session, String note) {
        return new Occasion(session.name() + ", " + session.when() + note, session.minutes(), session.starts());
    }

    /**
     * The longest first, and what is still missing then as self-directed time.
     *
     * @param meeting minutes that a community meeting is taken to last: as long as those that count, or an hour
     */
    private static List<String> way(Commitment so, List<Occasion> occasions, int meeting) {
        int missing = so.missing();
        var taken = new ArrayList<Occasion>();
        int meetings = 0;
        var longestFirst = occasions.stream()
                .sorted(Comparator.comparingInt(Occasion::minutes)
                        .reversed()
                        .thenComparing(Occasion::on, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        for (var occasion : longestFirst) {
            if (missing > 0) {
                missing -= occasion.minutes();
                if (occasion.on() == null) {
                    meetings++;
                } else {
                    taken.add(occasion);
                }
            }
        }
        var words = taken.stream()
                .sorted(Comparator.comparing(Occasion::on))
                .map(occasion -> occasion.words() + " (" + Commitment.time(occasion.minutes()) + ")")
                .collect(Collectors.toCollection(ArrayList::new));
        if (meetings > 0) {
            String all = " (" + Commitment.time(meetings * meeting) + ")";
            words.add(
                    meetings == 1
                            ? "1 more community meeting" + all
                            : meetings + " more community meetings of " + Commitment.time(meeting) + " each" + all);
        }
        if (missing > 0) {
            words.add(Commitment.time(missing) + " of self-directed time");
        }
        return words;
    }

    public boolean isReachable() {
        return outlook != Outlook.OUT_OF_REACH;
    }

    /** The most days that can be given in the end, such as "8.5". */
    public String most() {
        return Commitment.days(within);
    }
}
