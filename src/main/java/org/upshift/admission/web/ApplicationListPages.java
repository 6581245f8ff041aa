package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.upshift.admission.ApplicationList;
import org.upshift.form.ApplicationForms;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.TableDownload;
import org.upshift.web.XlsxTable;

/** The applications of a cohort as a list for the programme team, on a page and as a file that says the same. */
@Path("/cohorts/{cohort}/applications")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class ApplicationListPages {
    private static final int ROWS = 50;
    private static final int MOST_IN_FILE = 10_000;

    private final CohortAccess access;
    private final ApplicationList list;
    private final ApplicationForms forms;
    private final CurrentActor actor;
    private final Clock clock;

    ApplicationListPages(
            CohortAccess access, ApplicationList list, ApplicationForms forms, CurrentActor actor, Clock clock) {
        this.access = access;
        this.list = list;
        this.forms = forms;
        this.actor = actor;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(
                CohortView cohort, Page<ListRow> page, ListChoices choices, ListQuery asked);
    }

    @GET
    public TemplateInstance list(
            @PathParam("cohort") UUID id, @BeanParam ListQuery asked, @QueryParam("page") Integer page) {
        var cohort = access.withPlaces(id, actor.get());
        var counted = list.counted(id, asked.wanted(), Page.number(page), ROWS);
        var choices = new ListChoices(cohort.phase(), counted.numbers(), forms.rules(id));
        var now = clock.instant();
        return Templates.list(
                cohort, counted.page().map(line -> ListRow.of(line, cohort, choices, now)), choices, asked);
    }

    @GET
    @Path("applications.csv")
    @Produces("text/csv")
    public Response csv(@PathParam("cohort") UUID id, @BeanParam ListQuery asked) {
        return file(id, asked).csv();
    }

    @GET
    @Path("applications.xlsx")
    @Produces(XlsxTable.TYPE)
    public Response xlsx(@PathParam("cohort") UUID id, @BeanParam ListQuery asked) {
        return file(id, asked).xlsx("Applications");
    }

    private TableDownload file(UUID id, ListQuery asked) {
        var table = new ApplicationTable(access.withPlaces(id, actor.get()), forms.rules(id), clock.instant());
        var rows = list.list(id, asked.wanted(), 1, MOST_IN_FILE).items().stream()
                .map(table::cells)
                .toList();
        return new TableDownload("applications", ApplicationTable.HEADER, rows);
    }
}
