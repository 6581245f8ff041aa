package org.upshift.booking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.booking.BookingQueries;
import org.upshift.booking.EndedSeatQueries;
import org.upshift.booking.WaitingQueries;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** Who has a seat in a session, who waits for one, and who gave theirs up. */
@Path("/cohorts/{cohort}/sessions/{session}/bookings")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class SeatsPages {
    private static final Page ALL = Page.first(500);

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final BookingQueries bookings;
    private final WaitingQueries waiting;
    private final EndedSeatQueries ended;

    SeatsPages(
            CurrentActor actor,
            CohortAccess cohorts,
            SessionQueries sessions,
            BookingQueries bookings,
            WaitingQueries waiting,
            EndedSeatQueries ended) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.bookings = bookings;
        this.waiting = waiting;
        this.ended = ended;
    }

    @CheckedTemplate(basePath = "booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance seats(
                CohortView cohort,
                SessionView session,
                List<BookingQueries.Seat> seats,
                List<WaitingQueries.InQueue> queue,
                List<EndedSeatQueries.EndedSeat> ended,
                boolean agreement);
    }

    @GET
    public TemplateInstance list(@PathParam("cohort") UUID id, @PathParam("session") UUID sessionId) {
        var cohort = cohorts.withPlaces(id, actor.get());
        var session = sessions.find(sessionId)
                .filter(found -> found.cohortId().equals(id))
                .orElseThrow(() -> new NotFound("session"));
        return Templates.seats(
                cohort,
                session,
                bookings.seats(sessionId, id, ALL),
                waiting.queue(sessionId, id, ALL),
                ended.ended(sessionId, id, ALL),
                sessions.countNeedingAgreement(sessionId) > 0);
    }
}
