package org.upshift.admission.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.upshift.admission.ReleaseQueries;
import org.upshift.admission.Workbench;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.web.TableDownload;
import org.upshift.web.XlsxTable;

/** What the page of a selection shows, as a file: the outcomes that are prepared, or else those that were released. */
@Path("/cohorts/{cohort}/selection/list")
@RolesAllowed(Role.TEAMS)
class SelectionFilePages {
    private static final int MOST = 10_000;

    private final CohortAccess access;
    private final Workbench workbench;
    private final ReleaseQueries releases;
    private final CurrentActor actor;

    SelectionFilePages(CohortAccess access, Workbench workbench, ReleaseQueries releases, CurrentActor actor) {
        this.access = access;
        this.workbench = workbench;
        this.releases = releases;
        this.actor = actor;
    }

    @GET
    @Path("outcomes.csv")
    @Produces("text/csv")
    public Response csv(@PathParam("cohort") UUID id, @BeanParam BoardQuery asked) {
        return file(id, asked).csv();
    }

    @GET
    @Path("outcomes.xlsx")
    @Produces(XlsxTable.TYPE)
    public Response xlsx(@PathParam("cohort") UUID id, @BeanParam BoardQuery asked) {
        return file(id, asked).xlsx("Outcomes");
    }

    private TableDownload file(UUID id, BoardQuery asked) {
        return workbench
                .board(access.withPlaces(id, actor.get()))
                .map(board -> OutcomeTable.prepared(board.matching(asked.wanted())))
                .orElseGet(() -> OutcomeTable.released(
                        releases.told(id, asked.wanted(), 1, MOST).items()));
    }
}
