package org.upshift.booking;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;
import org.upshift.timetable.SessionQueries;
import org.upshift.web.FileName;
import org.upshift.web.TableDownload;

/** Who has a seat in a session, who waits for one, and who gave theirs up, as one table for files. Five SQL statements. */
@Singleton
public class SeatTables {
    private static final Page ALL = Page.first(500);
    private static final List<String> HEADER =
            List.of("Name", "Organisation", "Seat", "Since", "Offered until", "Why given up", "Notice");

    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final BookingQueries bookings;
    private final WaitingQueries waiting;
    private final EndedSeatQueries ended;

    SeatTables(
            CohortAccess cohorts,
            SessionQueries sessions,
            BookingQueries bookings,
            WaitingQueries waiting,
            EndedSeatQueries ended) {
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.bookings = bookings;
        this.waiting = waiting;
        this.ended = ended;
    }

    public TableDownload of(Actor actor, UUID cohortId, UUID sessionId) {
        var cohort = cohorts.withPlaces(cohortId, actor);
        var session = sessions.find(sessionId)
                .filter(found -> found.cohortId().equals(cohortId))
                .orElseThrow(() -> new NotFound("session"));
        List<List<Object>> rows = new ArrayList<>();
        bookings.seats(sessionId, cohortId, ALL)
                .forEach(seat -> rows.add(
                        Arrays.asList(seat.displayName(), seat.organisation(), "Booked", null, null, null, null)));
        waiting.queue(sessionId, cohortId, ALL)
                .forEach(place -> rows.add(Arrays.asList(
                        place.displayName(),
                        null,
                        place.isOffered() ? "Offered" : "Waiting",
                        moment(place.joinedAt()),
                        moment(place.offerUntil()),
                        null,
                        null)));
        ended.ended(sessionId, cohortId, ALL)
                .forEach(seat -> rows.add(Arrays.asList(
                        seat.displayName(),
                        null,
                        "Given up",
                        moment(seat.changedAt()),
                        null,
                        seat.why(),
                        seat.notice() == null ? null : seat.notice().words())));
        return new TableDownload(
                FileName.of(cohort.programmeTitle(), cohort.name(), "seats-" + session.name()), HEADER, rows);
    }

    private static String moment(Instant at) {
        return at == null ? null : LondonTime.dateTime(at);
    }
}
