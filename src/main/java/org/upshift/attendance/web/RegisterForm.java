package org.upshift.attendance.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.upshift.attendance.Attendance;
import org.upshift.attendance.RegisterRow;
import org.upshift.attendance.SaveRegister;

/** What was ticked: for each person a field {@code mark-<id>}, and {@code seen-<id>}, the number of marks on the page. */
final class RegisterForm {
    static final RegisterForm NONE = new RegisterForm(null);

    private final MultivaluedMap<String, String> typed;

    RegisterForm(MultivaluedMap<String, String> typed) {
        this.typed = typed;
    }

    static String field(RegisterRow row) {
        return "mark-" + row.personId();
    }

    /** Only those whose radio is ticked and differs from what the page showed; what was not touched is not asked for. */
    List<SaveRegister.Choice> choices(List<RegisterRow> rows) {
        if (typed == null) {
            return List.of();
        }
        List<SaveRegister.Choice> choices = new ArrayList<>();
        for (var row : rows) {
            var attendance = attendance(typed.getFirst(field(row)));
            String shown = typed.getFirst("was-" + row.personId());
            if (attendance != null && !attendance.name().equals(shown)) {
                choices.add(new SaveRegister.Choice(row.personId(), attendance, seen(row.personId())));
            }
        }
        return choices;
    }

    /** Whether a radio is to be shown as ticked: as it was typed, or else as it is recorded. */
    boolean ticked(RegisterRow row, Attendance attendance) {
        return typed == null || typed.getFirst(field(row)) == null
                ? row.is(attendance)
                : attendance.name().equals(typed.getFirst(field(row)));
    }

    private int seen(UUID person) {
        String seen = typed.getFirst("seen-" + person);
        return seen != null && seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0;
    }

    private static Attendance attendance(String typed) {
        for (var attendance : Attendance.values()) {
            if (attendance.name().equals(typed)) {
                return attendance;
            }
        }
        return null;
    }
}
