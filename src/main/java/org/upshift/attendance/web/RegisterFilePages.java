package org.upshift.attendance.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.upshift.attendance.RegisterTables;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.web.XlsxTable;

/** The register of a session, as files. */
@Path("/sessions/{session}/register/files")
@RolesAllowed({Role.TEAMS, Role.FACILITATORS})
class RegisterFilePages {
    private final CurrentActor actor;
    private final RegisterTables tables;

    RegisterFilePages(CurrentActor actor, RegisterTables tables) {
        this.actor = actor;
        this.tables = tables;
    }

    @GET
    @Path("register.csv")
    @Produces("text/csv")
    public Response csv(@PathParam("session") UUID session) {
        return tables.of(actor.get(), session).csv();
    }

    @GET
    @Path("register.xlsx")
    @Produces(XlsxTable.TYPE)
    public Response xlsx(@PathParam("session") UUID session) {
        return tables.of(actor.get(), session).xlsx("Register");
    }
}
