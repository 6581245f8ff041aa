package org.upshift.attendance.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.upshift.attendance.RegisterLists;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.web.XlsxTable;

/** The registers of a cohort, and how far each is marked, as files. */
@Path("/cohorts/{cohort}/registers/files")
@RolesAllowed({Role.TEAMS, Role.FACILITATORS})
class RegistersFilePages {
    private final CurrentActor actor;
    private final RegisterLists tables;

    RegistersFilePages(CurrentActor actor, RegisterLists tables) {
        this.actor = actor;
        this.tables = tables;
    }

    @GET
    @Path("registers.csv")
    @Produces("text/csv")
    public Response csv(@PathParam("cohort") UUID cohort) {
        return tables.of(actor.get(), cohort).csv();
    }

    @GET
    @Path("registers.xlsx")
    @Produces(XlsxTable.TYPE)
    public Response xlsx(@PathParam("cohort") UUID cohort) {
        return tables.of(actor.get(), cohort).xlsx("Registers");
    }
}
