package org.upshift.booking.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.booking.SeatTables;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.web.XlsxTable;

@Tag(name = "Bookings")
@Path("/api/cohorts/{cohort}/sessions/{session}/bookings/files")
@RolesAllowed(Role.TEAMS)
class SeatFileResource {
    private final CurrentActor actor;
    private final SeatTables tables;

    SeatFileResource(CurrentActor actor, SeatTables tables) {
        this.actor = actor;
        this.tables = tables;
    }

    @GET
    @Path("seats.csv")
    @Operation(summary = "Who has a seat in a session, waits for one, or gave theirs up, as CSV")
    @Produces("text/csv")
    public Response csv(@PathParam("cohort") UUID cohort, @PathParam("session") UUID session) {
        return tables.of(actor.get(), cohort, session).csv();
    }

    @GET
    @Path("seats.xlsx")
    @Operation(summary = "The same as a workbook")
    @Produces(XlsxTable.TYPE)
    public Response xlsx(@PathParam("cohort") UUID cohort, @PathParam("session") UUID session) {
        return tables.of(actor.get(), cohort, session).xlsx("Seats");
    }
}
