package org.upshift.review.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.review.ApplicationLine;
import org.upshift.review.PanelDesk;
import org.upshift.web.TableDownload;
import org.upshift.web.XlsxTable;

/** What the team's list of a panel shows, as a file. */
@Path("/cohorts/{cohort}/panel/list")
@RolesAllowed(Role.TEAMS)
class PanelFilePages {
    private static final int MOST = 10_000;

    private static final List<String> HEADER = List.of(
            "Reference",
            "Applicant",
            "Organisation",
            "Submitted",
            "Being reviewed",
            "Reviewers to find",
            "Mean",
            "Lowest",
            "Highest",
            "Of");

    private final CohortAccess access;
    private final PanelDesk desk;
    private final CurrentActor actor;

    PanelFilePages(CohortAccess access, PanelDesk desk, CurrentActor actor) {
        this.access = access;
        this.desk = desk;
        this.actor = actor;
    }

    @GET
    @Path("reviews.csv")
    @Produces("text/csv")
    public Response csv(@PathParam("cohort") UUID id, @BeanParam PanelQuery asked) {
        return file(id, asked).csv();
    }

    @GET
    @Path("reviews.xlsx")
    @Produces(XlsxTable.TYPE)
    public Response xlsx(@PathParam("cohort") UUID id, @BeanParam PanelQuery asked) {
        return file(id, asked).xlsx("Reviews");
    }

    private TableDownload file(UUID id, PanelQuery asked) {
        var panel = desk.panel(access.withPlaces(id, actor.get())).orElseThrow(() -> new NotFound("panel"));
        var rows = desk.applications(panel, asked.wanted(), 1, MOST).items().stream()
                .map(PanelFilePages::cells)
                .toList();
        return new TableDownload("reviews", HEADER, rows);
    }

    private static List<Object> cells(ApplicationLine line) {
        var score = line.score();
        boolean any = score.reviews() > 0;
        return Arrays.asList(
                line.reference(),
                line.name(),
                line.organisation(),
                score.reviews(),
                line.open(),
                line.unassigned(),
                score.mean(),
                any ? score.lowest() : null,
                any ? score.highest() : null,
                score.most());
    }
}
