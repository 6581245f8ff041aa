package org.upshift.attendance.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.attendance.RegisterRow;
import org.upshift.attendance.Registers;
import org.upshift.booking.GuestQueries;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;
import org.upshift.web.Pdf;

/** The list at the door on paper: a box for each mark, room for the minutes and a signature. Nothing on it is marked. */
@Path("/sessions/{session}/register/sheet")
@RolesAllowed({Role.TEAMS, Role.FACILITATORS})
class RegisterSheetPages {
    private static final String STYLE = "/print/register-sheet.css";
    private static final Page GUESTS = Page.first(1000);

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final Registers registers;
    private final GuestQueries guests;
    private final Clock clock;

    RegisterSheetPages(
            CurrentActor actor,
            CohortAccess cohorts,
            SessionQueries sessions,
            Registers registers,
            GuestQueries guests,
            Clock clock) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.registers = registers;
        this.guests = guests;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance registerSheetPdf(
                CohortView cohort,
                SessionView session,
                List<RegisterRow> people,
                List<GuestQueries.AtTheDoor> guests,
                String printed);
    }

    @GET
    @Produces("application/pdf")
    public Response print(@PathParam("session") UUID id) {
        var session = sessions.find(id).orElseThrow(() -> new NotFound("session"));
        var cohort = cohorts.withPlaces(session.cohortId(), actor.get(), Role.FACILITATOR);
        var now = clock.instant();
        var html = Templates.registerSheetPdf(
                        cohort,
                        session,
                        registers.of(session),
                        session.guests() == 0 ? List.of() : guests.atTheDoor(id, cohort.id(), GUESTS),
                        LondonTime.dateTime(now))
                .render();
        return Response.ok(Pdf.of(html, STYLE, LondonTime.today(now), id.hashCode()))
                .header("Content-Disposition", "attachment; filename=\"register.pdf\"")
                .build();
    }
}
