package org.upshift.timetable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What becomes of a session from one version of a timetable to another.
 *
 * @param before null for a new session
 * @param after null for a session that is cancelled
 */
public record SessionChange(SessionState before, SessionState after) {
    public enum Kind {
        NEW("New"),
        CHANGED("Changed"),
        CANCELLED("Cancelled");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** "When", "18 January 2019, 9:30am to 4:30pm", "25 January 2019, 9:30am to 4:30pm"; what is empty is not known */
    public record Line(String what, String was, String is) {}

    public Kind kind() {
        if (before == null) {
            return Kind.NEW;
        }
        return after == null ? Kind.CANCELLED : Kind.CHANGED;
    }

    public boolean isNew() {
        return kind() == Kind.NEW;
    }

    public boolean isCancelled() {
        return kind() == Kind.CANCELLED;
    }

    /** The session as it is from now on, or as it was when it is cancelled. */
    public SessionView session() {
        return after == null ? before.view() : after.view();
    }

    public UUID id() {
        return session().id();
    }

    /** What is put right in the record of a day that is over is no news for anybody. */
    public boolean isOver(Instant now) {
        return (before == null || !now.isBefore(before.view().endsAt()))
                && (after == null || !now.isBefore(after.view().endsAt()));
    }

    /** Whether a seat needs the agreement of the team, and did not before. */
    public boolean isAgreementNew() {
        return kind() == Kind.CHANGED && after.agreement() && !before.agreement();
    }

    /** Whether a seat needs no agreement any more. */
    public boolean isAgreementOver() {
        return kind() == Kind.CHANGED && before.agreement() && !after.agreement();
    }

    /** Whether it says anything to those who come to the session, or stands in their calendars. */
    public boolean isNews() {
        return kind() != Kind.CHANGED || !lines().isEmpty();
    }

    /** What is another than before for those who come. Another address of the online meeting is not: their own link stays. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (kind() == Kind.CHANGED) {
            var was = before.view();
            var is = after.view();
            compare("Session", was.name(), is.name(), lines);
            compare("When", was.when(), is.when(), lines);
            compare("Where", was.where(), is.where(), lines);
            if (was.isOnline() != is.isOnline() && was.where().equals(is.where())) {
                compare("Online", yesNo(was.isOnline()), yesNo(is.isOnline()), lines);
            }
        }
        return lines;
    }

    /** The same with what only the team of the cohort sees; addresses of meetings are not told. */
    public List<Line> teamLines() {
        var lines = lines();
        if (kind() == Kind.CHANGED) {
            var was = before.view();
            var is = after.view();
            if (!Objects.equals(was.moduleId(), is.moduleId())) {
                lines.add(new Line(
                        "Belongs to", shown(before.partOf(), "no module"), shown(after.partOf(), "no module")));
            }
            compare("Seats", String.valueOf(was.capacity()), String.valueOf(is.capacity()), lines);
            compare("Everyone has a seat", yesNo(before.everyone()), yesNo(after.everyone()), lines);
            compare("A seat needs agreement", yesNo(before.agreement()), yesNo(after.agreement()), lines);
            if (!was.link().equals(is.link())) {
                lines.add(new Line(
                        "Joining link",
                        was.link().isEmpty() ? "none" : "one",
                        is.link().isEmpty() ? "none" : "another"));
            }
        }
        return lines;
    }

    /** All of it, also what nobody is told. */
    String fingerprint() {
        return kind() + "/" + id() + "/" + said(before) + "/" + said(after);
    }

    private static String said(SessionState state) {
        if (state == null) {
            return "";
        }
        var view = state.view();
        return view.name() + "/" + view.moduleId() + "/" + view.starts() + "/" + view.ends() + "/" + view.place() + "/"
                + view.link() + "/" + view.capacity() + "/" + state.everyone() + "/" + state.agreement();
    }

    private static void compare(String what, String was, String is, List<Line> lines) {
        if (!was.equals(is)) {
            lines.add(new Line(what, shown(was, "not known"), shown(is, "not known")));
        }
    }

    private static String shown(String words, String otherwise) {
        return words.isEmpty() ? otherwise : words;
    }

    private static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }
}
