package org.upshift.booking.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.upshift.booking.SeatTables;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.web.XlsxTable;

/** What the page about the seats of a session shows, as files. */
@Path("/cohorts/{cohort}/sessions/{session}/bookings/files")
@RolesAllowed(Role.TEAMS)
class SeatFilePages {
    private final CurrentActor actor;
    private final SeatTables tables;

    SeatFilePages(CurrentActor actor, SeatTables tables) {
        this.actor = actor;
        this.tables = tables;
    }

    @GET
    @Path("seats.csv")
    @Produces("text/csv")
    public Response csv(@PathParam("cohort") UUID cohort, @PathParam("session") UUID session) {
        return tables.of(actor.get(), cohort, session).csv();
    }

    @GET
    @Path("seats.xlsx")
    @Produces(XlsxTable.TYPE)
    public Response xlsx(@PathParam("cohort") UUID cohort, @PathParam("session") UUID session) {
        return tables.of(actor.get(), cohort, session).xlsx("Seats");
    }
}
