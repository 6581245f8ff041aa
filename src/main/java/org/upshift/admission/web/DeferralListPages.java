package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.upshift.admission.DeferralQueries;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.TableDownload;
import org.upshift.web.XlsxTable;

/** Who asks to take part later, and what has become of it, for the team. */
@Path("/cohorts/{cohort}/deferrals")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class DeferralListPages {
    private static final int ROWS = 50;
    private static final int MOST_IN_FILE = 10_000;
    private static final List<String> HEADER = List.of(
            "Name",
            "E-mail address",
            "State",
            "Reason",
            "Answer",
            "Asked",
            "Later cohort",
            "Place there",
            "Kept until");

    private final CohortAccess access;
    private final DeferralQueries deferrals;
    private final CurrentActor actor;

    DeferralListPages(CohortAccess access, DeferralQueries deferrals, CurrentActor actor) {
        this.access = access;
        this.deferrals = deferrals;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance deferrals(CohortView cohort, Page<DeferralQueries.Row> page);
    }

    @GET
    public TemplateInstance list(@PathParam("cohort") UUID id, @QueryParam("page") Integer page) {
        return Templates.deferrals(access.withPlaces(id, actor.get()), deferrals.list(id, Page.number(page), ROWS));
    }

    @GET
    @Path("deferrals.csv")
    @Produces("text/csv")
    public Response csv(@PathParam("cohort") UUID id) {
        return file(id).csv();
    }

    @GET
    @Path("deferrals.xlsx")
    @Produces(XlsxTable.TYPE)
    public Response xlsx(@PathParam("cohort") UUID id) {
        return file(id).xlsx("Deferrals");
    }

    private TableDownload file(UUID id) {
        access.withPlaces(id, actor.get());
        return new TableDownload(
                "deferrals",
                HEADER,
                deferrals.list(id, 1, MOST_IN_FILE).items().stream()
                        .map(DeferralListPages::cells)
                        .toList());
    }

    private static List<Object> cells(DeferralQueries.Row row) {
        return Arrays.asList(
                row.name(),
                row.email(),
                row.status().words(),
                row.reason(),
                row.answer(),
                LondonTime.dateTime(row.askedAt()),
                row.next(),
                row.kept() == null ? null : row.kept().words(),
                row.until() == null ? null : LondonTime.dateTime(row.until()));
    }
}
