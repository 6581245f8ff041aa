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
import java.util.List;
import java.util.UUID;
import org.upshift.admission.NeedsQueries;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.TableDownload;
import org.upshift.web.XlsxTable;

/** What the participants of a cohort need, for the programme team that prepares its days. */
@Path("/cohorts/{cohort}/needs")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class CohortNeedsPages {
    private static final int ROWS = 50;
    private static final org.hibernate.query.Page ALL = org.hibernate.query.Page.first(10_000);
    private static final List<String> HEADER = List.of("Name", "E-mail address", "Access needs", "Dietary needs");

    private final CohortAccess access;
    private final NeedsQueries needs;
    private final CurrentActor actor;

    CohortNeedsPages(CohortAccess access, NeedsQueries needs, CurrentActor actor) {
        this.access = access;
        this.needs = needs;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance cohortNeeds(CohortView cohort, Page<NeedsQueries.Row> page);
    }

    @GET
    public TemplateInstance show(@PathParam("cohort") UUID id, @QueryParam("page") Integer page) {
        var cohort = access.withPlaces(id, actor.get());
        int number = Page.number(page);
        var rows = needs.ofCohort(id, org.hibernate.query.Page.page(ROWS, number - 1));
        return Templates.cohortNeeds(cohort, new Page<>(rows, number, ROWS, needs.countOfCohort(id)));
    }

    @GET
    @Path("needs.csv")
    @Produces("text/csv")
    public Response csv(@PathParam("cohort") UUID id) {
        return file(id).csv();
    }

    @GET
    @Path("needs.xlsx")
    @Produces(XlsxTable.TYPE)
    public Response xlsx(@PathParam("cohort") UUID id) {
        return file(id).xlsx("Needs");
    }

    private TableDownload file(UUID id) {
        access.withPlaces(id, actor.get());
        var rows = needs.ofCohort(id, ALL).stream()
                .map(row -> List.of(row.name(), row.email(), row.accessNeeds(), row.dietaryNeeds()))
                .toList();
        return new TableDownload("needs", HEADER, rows);
    }
}
