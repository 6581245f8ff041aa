package org.upshift.attendance;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.booking.GuestQueries;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;
import org.upshift.web.FileName;
import org.upshift.web.TableDownload;

/** The register of a session as a table for files, guests after everybody else. */
@Singleton
public class RegisterTables {
    private static final Page GUESTS = Page.first(1000);
    private static final List<String> HEADER = List.of(
            "Name",
            "Organisation",
            "Booked",
            "Told ahead",
            "Attendance",
            "Minutes",
            "Marked by",
            "Marked",
            "Guest of",
            "Answer of the guest");

    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final Registers registers;
    private final GuestQueries guests;

    RegisterTables(CohortAccess cohorts, SessionQueries sessions, Registers registers, GuestQueries guests) {
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.registers = registers;
        this.guests = guests;
    }

    public TableDownload of(Actor actor, UUID sessionId) {
        var session = sessions.find(sessionId).orElseThrow(() -> new NotFound("session"));
        var cohort = cohorts.withPlaces(session.cohortId(), actor, Role.FACILITATOR);
        List<List<Object>> rows = new ArrayList<>();
        registers.of(session).forEach(row -> rows.add(cells(row, session)));
        if (session.guests() > 0) {
            guests.atTheDoor(sessionId, session.cohortId(), GUESTS)
                    .forEach(guest -> rows.add(Arrays.asList(
                            guest.name(),
                            guest.organisation(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            guest.host(),
                            guest.coming() ? "Coming" : "Has not answered")));
        }
        return new TableDownload(
                FileName.of(cohort.programmeTitle(), cohort.name(), "register-" + session.name()), HEADER, rows);
    }

    private static List<Object> cells(RegisterRow row, SessionView session) {
        var mark = row.mark();
        return Arrays.asList(
                row.name(),
                row.organisation(),
                yes(row.booked()),
                yes(row.isTold(session)),
                mark == null ? null : mark.attendance().words(),
                mark == null ? null : mark.minutes(),
                mark == null ? null : mark.recordedBy(),
                mark == null ? null : LondonTime.dateTime(mark.recordedAt()),
                null,
                null);
    }

    private static String yes(boolean so) {
        return so ? "Yes" : "No";
    }
}
