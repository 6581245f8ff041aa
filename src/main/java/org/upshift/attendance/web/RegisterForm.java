package org.upshift.attendance.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.upshift.attendance.Attendance;
import org.upshift.attendance.RegisterRow;
import org.upshift.attendance.SaveRegister;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.timetable.SessionView;
import org.upshift.web.Typed;

/**
 * What was ticked and typed: for each person a field {@code mark-<id>} and one {@code minutes-<id>}, with {@code was-<id>} and
 * {@code was-minutes-<id>} for what the page showed, and {@code seen-<id>}, the number of marks on the page.
 */
final class RegisterForm {
    static final RegisterForm NONE = new RegisterForm(null);

    private final MultivaluedMap<String, String> typed;

    RegisterForm(MultivaluedMap<String, String> typed) {
        this.typed = typed;
    }

    static String field(RegisterRow row) {
        return "mark-" + row.personId();
    }

    static String minutesField(RegisterRow row) {
        return "minutes-" + row.personId();
    }

    /**
     * Only those whose radio is ticked and differs from what the page showed; what was not touched is not asked for. All that
     * cannot be read is said at once, with the person whom it is about.
     */
    List<SaveRegister.Choice> choices(List<RegisterRow> rows, SessionView session) {
        if (typed == null) {
            return List.of();
        }
        List<SaveRegister.Choice> choices = new ArrayList<>();
        List<RuleViolation> wrong = new ArrayList<>();
        for (var row : rows) {
            var attendance = attendance(typed.getFirst(field(row)));
            String shown = typed.getFirst("was-" + row.personId());
            boolean timed = !text(minutesField(row)).equals(text("was-" + minutesField(row)));
            if (attendance == null && timed) {
                wrong.add(new RuleViolation("mark-missing", field(row), "Choose what to record about " + row.name()));
            } else if (attendance != null && !areMinutes(text(minutesField(row)), attendance, session)) {
                wrong.add(new RuleViolation(
                        "not-a-number",
                        minutesField(row),
                        "Enter the minutes of " + row.name() + " as a whole number from 1 to " + session.minutes()
                                + ", the length of the session"));
            } else if (attendance != null && (timed || !attendance.name().equals(shown))) {
                choices.add(new SaveRegister.Choice(
                        row.personId(), attendance, minutes(row, attendance, session), seen(row.personId())));
            }
        }
        RuleViolations.throwAny(wrong);
        return choices;
    }

    /** Whether this can be what somebody attended; empty stands for all of it. */
    private static boolean areMinutes(String text, Attendance attendance, SessionView session) {
        if (text.isEmpty()) {
            return true;
        }
        if (!text.matches("\\d{1,6}")) {
            return false;
        }
        int minutes = Integer.parseInt(text);
        return !attendance.isPartial() || minutes >= 1 && minutes <= session.minutes();
    }

    /** Whether a radio is to be shown as ticked: as it was typed, or else as it is recorded. */
    boolean ticked(RegisterRow row, Attendance attendance) {
        return typed == null || typed.getFirst(field(row)) == null
                ? row.is(attendance)
                : attendance.name().equals(typed.getFirst(field(row)));
    }

    /** The minutes to be shown: as they were typed, or else as they are recorded; empty for the whole session. */
    String minutesShown(RegisterRow row, SessionView session) {
        if (typed == null) {
            return row.partOf(session) == null ? "" : String.valueOf(row.partOf(session));
        }
        return text(minutesField(row));
    }

    /** Null for the whole session where nothing else is recorded; who empties the field means the whole session. */
    private Integer minutes(RegisterRow row, Attendance attendance, SessionView session) {
        String now = text(minutesField(row));
        boolean changed = !now.equals(text("was-" + minutesField(row)));
        if (now.isEmpty()) {
            return changed && attendance.isPartial() ? session.minutes() : null;
        }
        return changed || attendance.isPartial()
                ? Typed.number(minutesField(row), now, "the minutes of " + row.name())
                : null;
    }

    private String text(String field) {
        String text = typed.getFirst(field);
        return text == null ? "" : text.strip();
    }

    /** Why marks of an earlier day are put right. */
    String reason() {
        return typed == null ? "" : text("reason");
    }

    private int seen(UUID person) {
        String seen = typed.getFirst("seen-" + person);
        return seen != null && seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0;
    }

    private static Attendance attendance(String typed) {
        for (var attendance : Attendance.atTheDoor()) {
            if (attendance.name().equals(typed)) {
                return attendance;
            }
        }
        return null;
    }
}
