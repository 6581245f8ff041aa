package org.upshift.attendance.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.attendance.StandingTables;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.web.XlsxTable;

@Path("/api/cohorts/{cohort}/commitments/files")
@RolesAllowed(Role.TEAMS)
@Tag(name = "Attendance")
class StandingFileResource {
    private final CurrentActor actor;
    private final StandingTables tables;

    StandingFileResource(CurrentActor actor, StandingTables tables) {
        this.actor = actor;
        this.tables = tables;
    }

    @GET
    @Path("days.csv")
    @Operation(summary = "Where the participants stand with the days that the programme asks for, as CSV")
    @Produces("text/csv")
    public Response csv(@PathParam("cohort") UUID cohort) {
        return tables.of(actor.get(), cohort).csv();
    }

    @GET
    @Path("days.xlsx")
    @Operation(summary = "The same as a workbook")
    @Produces(XlsxTable.TYPE)
    public Response xlsx(@PathParam("cohort") UUID cohort) {
        return tables.of(actor.get(), cohort).xlsx("Days given");
    }
}
