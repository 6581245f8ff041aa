package org.upshift.attendance.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.upshift.attendance.StandingTables;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.web.XlsxTable;

/** Where the participants stand with the days that the programme asks for, as files. */
@Path("/cohorts/{cohort}/commitment/files")
@RolesAllowed(Role.TEAMS)
class StandingFilePages {
    private final CurrentActor actor;
    private final StandingTables tables;

    StandingFilePages(CurrentActor actor, StandingTables tables) {
        this.actor = actor;
        this.tables = tables;
    }

    @GET
    @Path("days.csv")
    @Produces("text/csv")
    public Response csv(@PathParam("cohort") UUID cohort) {
        return tables.of(actor.get(), cohort).csv();
    }

    @GET
    @Path("days.xlsx")
    @Produces(XlsxTable.TYPE)
    public Response xlsx(@PathParam("cohort") UUID cohort) {
        return tables.of(actor.get(), cohort).xlsx("Days given");
    }
}
