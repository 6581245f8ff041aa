package org.upshift.attendance.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.attendance.RegisterLists;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Paging;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionQueries;

/** The registers of a cohort, one for each session. */
@Path("/api/cohorts/{cohort}/registers")
@RolesAllowed({Role.TEAMS, Role.FACILITATORS})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class RegistersResource {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final RegisterLists registers;
    private final SessionQueries sessions;

    RegistersResource(CurrentActor actor, CohortAccess cohorts, RegisterLists registers, SessionQueries sessions) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.registers = registers;
        this.sessions = sessions;
    }

    /** How many have a seat, are marked, came, and made up for it; the register itself is that of the session. */
    record RegisterJson(
            UUID session,
            SessionKind kind,
            String name,
            LocalDateTime starts,
            LocalDateTime ends,
            int booked,
            long marked,
            long came,
            long caughtUp) {
        static RegisterJson of(RegisterLists.Line line) {
            var session = line.session();
            return new RegisterJson(
                    session.id(),
                    session.kind(),
                    session.name(),
                    session.starts(),
                    session.ends(),
                    session.booked(),
                    line.marked(),
                    line.came(),
                    line.caughtUp());
        }
    }

    @GET
    @Operation(summary = "The registers of a cohort by date, and how far each is marked")
    public Page<RegisterJson> list(@PathParam("cohort") UUID id, @BeanParam Paging paging) {
        cohorts.withPlaces(id, actor.get(), Role.FACILITATOR);
        var page = org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1);
        var items = registers.of(id, page).stream().map(RegisterJson::of).toList();
        return new Page<>(items, paging.number(), paging.pageSize(), sessions.countOfCohort(id));
    }
}
