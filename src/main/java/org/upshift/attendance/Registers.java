package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.upshift.booking.BookingQueries;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.timetable.SessionView;

/** The list at the door: everyone who has booked, takes part in the cohort, or was marked. Four SQL statements. */
@ApplicationScoped
public class Registers {
    private static final Page ALL = Page.first(1000);

    private final BookingQueries bookings;
    private final EnrolmentQueries enrolments;
    private final MarkQueries marks;
    private final AbsenceQueries absences;

    Registers(BookingQueries bookings, EnrolmentQueries enrolments, MarkQueries marks, AbsenceQueries absences) {
        this.bookings = bookings;
        this.enrolments = enrolments;
        this.marks = marks;
        this.absences = absences;
    }

    public List<RegisterRow> of(SessionView session) {
        Map<UUID, MarkQueries.Latest> latest = new HashMap<>();
        Map<UUID, RegisterRow> rows = new LinkedHashMap<>();
        var notes = absences.notes(session.id(), session.cohortId(), ALL).stream()
                .collect(Collectors.toMap(AbsenceQueries.Note::personId, Function.identity()));
        for (var mark : marks.ofSession(session.id(), session.cohortId(), ALL)) {
            latest.put(mark.personId(), mark);
        }
        for (var seat : bookings.seats(session.id(), session.cohortId(), ALL)) {
            rows.put(
                    seat.personId(),
                    row(
                            seat.personId(),
                            seat.displayName(),
                            seat.organisation(),
                            true,
                            latest.get(seat.personId()),
                            notes));
        }
        for (var participant : enrolments.allParticipants(session.cohortId())) {
            rows.putIfAbsent(
                    participant.personId(),
                    row(
                            participant.personId(),
                            participant.displayName(),
                            participant.organisation(),
                            false,
                            latest.get(participant.personId()),
                            notes));
        }
        for (var mark : latest.values()) {
            String name = mark.name().isEmpty() ? mark.email() : mark.name();
            rows.putIfAbsent(mark.personId(), row(mark.personId(), name, null, false, mark, notes));
        }
        var sorted = new ArrayList<>(rows.values());
        sorted.sort(Comparator.comparing(RegisterRow::name).thenComparing(RegisterRow::personId));
        return sorted;
    }

    private static RegisterRow row(
            UUID person,
            String name,
            String organisation,
            boolean booked,
            MarkQueries.Latest mark,
            Map<UUID, AbsenceQueries.Note> notes) {
        var note = notes.get(person);
        return new RegisterRow(
                person,
                name,
                organisation,
                booked,
                mark,
                note == null ? null : note.toldAt(),
                note == null ? null : note.question());
    }
}
