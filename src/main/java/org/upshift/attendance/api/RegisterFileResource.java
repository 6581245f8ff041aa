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
import org.upshift.attendance.RegisterTables;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.web.XlsxTable;

@Path("/api/sessions/{session}/register/files")
@RolesAllowed({Role.TEAMS, Role.FACILITATORS})
@Tag(name = "Attendance")
class RegisterFileResource {
    private final CurrentActor actor;
    private final RegisterTables tables;

    RegisterFileResource(CurrentActor actor, RegisterTables tables) {
        this.actor = actor;
        this.tables = tables;
    }

    @GET
    @Path("register.csv")
    @Operation(summary = "The register of a session, as CSV")
    @Produces("text/csv")
    public Response csv(@PathParam("session") UUID session) {
        return tables.of(actor.get(), session).csv();
    }

    @GET
    @Path("register.xlsx")
    @Operation(summary = "The same as a workbook")
    @Produces(XlsxTable.TYPE)
    public Response xlsx(@PathParam("session") UUID session) {
        return tables.of(actor.get(), session).xlsx("Register");
    }
}
