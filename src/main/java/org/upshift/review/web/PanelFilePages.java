package org.upshift.review.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.upshift.web.CsvFile;
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
    public Response csv(@PathParam("cohort") UUID id, @QueryParam("missing") String missing) {
        return file(CsvFile.of(HEADER, rows(id, missing)), "text/csv; charset=UTF-8", "reviews.csv");
    }

    @GET
    @Path("reviews.xlsx")
    @Produces(XlsxTable.TYPE)
    public Response xlsx(@PathParam("cohort") UUID id, @QueryParam("missing") String missing) {
        return file(XlsxTable.of("Reviews", HEADER, rows(id, missing)), XlsxTable.TYPE, "reviews.xlsx");
    }

    private List<List<Object>> rows(UUID id, String missing) {
        var panel = desk.panel(access.cohort(id, actor.get())).orElseThrow(() -> new NotFound("panel"));
        return desk.applications(panel, "yes".equals(missing), 1, MOST).items().stream()
                .map(PanelFilePages::cells)
                .toList();
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

    private static Response file(Object content, String type, String name) {
        return Response.ok(content)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
