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
import org.upshift.attendance.RegisterLists;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.web.XlsxTable;

@Path("/api/cohorts/{cohort}/registers/files")
@RolesAllowed({Role.TEAMS, Role.FACILITATORS})
@Tag(name = "Attendance")
class RegistersFileResource {
    private final CurrentActor actor;
    private final RegisterLists tables;

    RegistersFileResource(CurrentActor actor, RegisterLists tables) {
        this.actor = actor;
        this.tables = tables;
    }

    @GET
    @Path("registers.csv")
    @Operation(summary = "The registers of a cohort, and how far each is marked, as CSV")
    @Produces("text/csv")
    public Response csv(@PathParam("cohort") UUID cohort) {
        return tables.of(actor.get(), cohort).csv();
    }

    @GET
    @Path("registers.xlsx")
    @Operation(summary = "The same as a workbook")
    @Produces(XlsxTable.TYPE)
    public Response xlsx(@PathParam("cohort") UUID cohort) {
        return tables.of(actor.get(), cohort).xlsx("Registers");
    }
}
