package org.upshift.attendance.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.attendance.Attendance;
import org.upshift.attendance.SaveRegister;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.timetable.SessionView;

/**
 * What is chosen in the preview of a meeting's file: {@code person-<n>}, {@code attendance-<n>}, {@code minutes-<n>} for each row, and
 * {@code seen-<id>} for each person of the register.
 */
final class ImportForm {
    private static final int MOST_ROWS = 2000;

    private final MultivaluedMap<String, String> typed;

    ImportForm(MultivaluedMap<String, String> typed) {
        this.typed = typed;
    }

    /** The rows again, as they were chosen. */
    List<ImportedRow> rows() {
        List<ImportedRow> rows = new ArrayList<>();
        for (int i = 0; i < MOST_ROWS && typed.containsKey("name-" + i); i++) {
            rows.add(new ImportedRow(
                    i,
                    text("name-" + i),
                    text("email-" + i),
                    text("person-" + i),
                    attendance(i),
                    number("minutes-" + i),
                    number("rows-" + i)));
        }
        return rows;
    }

    /** Two rows for one person are one mark of both together. */
    List<SaveRegister.Choice> choices(SessionView session) {
        Map<UUID, SaveRegister.Choice> choices = new LinkedHashMap<>();
        for (var row : rows()) {
            if (row.isMatched()) {
                var person = person(row.person());
                var choice = new SaveRegister.Choice(
                        person, row.attendance(), minutes(row.attendance(), row.minutes()), seen(person));
                choices.merge(person, choice, (one, other) -> together(one, other, session));
            }
        }
        if (choices.isEmpty()) {
            throw new RuleViolation("nobody-chosen", "person-0", "Choose at least one person of the register");
        }
        return List.copyOf(choices.values());
    }

    private static SaveRegister.Choice together(
            SaveRegister.Choice one, SaveRegister.Choice other, SessionView session) {
        if (one.minutes() == null || other.minutes() == null || one.minutes() + other.minutes() >= session.minutes()) {
            return new SaveRegister.Choice(one.person(), Attendance.PRESENT, null, one.seen());
        }
        return new SaveRegister.Choice(one.person(), one.attendance(), one.minutes() + other.minutes(), one.seen());
    }

    private static Integer minutes(Attendance attendance, int minutes) {
        return attendance.isPartial() ? minutes : null;
    }

    private Attendance attendance(int row) {
        String text = text("attendance-" + row);
        return Arrays.stream(Attendance.values())
                .filter(one -> one.name().equals(text) && one.isThere())
                .findFirst()
                .orElse(Attendance.PRESENT);
    }

    private static UUID person(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("person on the register");
        }
    }

    private int seen(UUID person) {
        return number("seen-" + person);
    }

    private int number(String field) {
        String text = text(field);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private String text(String field) {
        String text = typed.getFirst(field);
        return text == null ? "" : text.strip();
    }
}
