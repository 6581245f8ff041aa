package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.ChangeWaitingList;
import org.upshift.admission.PlanRelease;
import org.upshift.admission.ReserveQueries;
import org.upshift.admission.Workbench;
import org.upshift.kernel.Findings;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.Page;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.TableDownload;
import org.upshift.web.Typed;
import org.upshift.web.XlsxTable;

/** Who waits for a place of a cohort, in their order, and how the waiting list goes on. */
@Path("/cohorts/{cohort}/selection/waiting-list")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class WaitingListPages {
    private static final int ROWS = 50;
    private static final int MOST_IN_FILE = 10_000;
    private static final List<String> HEADER = List.of(
            "Place", "Reference", "Name", "E-mail address", "Organisation", "Sign-off", "Employer’s sign-off", "Sent");

    private final CohortAccess access;
    private final Workbench workbench;
    private final ReserveQueries reserves;
    private final ChangeWaitingList change;
    private final CurrentActor actor;
    private final Forms forms;

    WaitingListPages(
            CohortAccess access,
            Workbench workbench,
            ReserveQueries reserves,
            ChangeWaitingList change,
            CurrentActor actor,
            Forms forms) {
        this.access = access;
        this.workbench = workbench;
        this.reserves = reserves;
        this.change = change;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance waitingList(
                CohortView cohort,
                Workbench.OpenList list,
                Page<ReserveQueries.Reserve> page,
                ListForm form,
                Errors errors);
    }

    record ListForm(
            @RestForm @NotBlank(message = "Enter the last day of the waiting list")
            String listUntil,

            @RestForm String daysToAnswer,
            @RestForm String tells) {
        static ListForm of(Workbench.OpenList list) {
            return new ListForm(
                    list.until().toLocalDate().toString(),
                    Integer.toString(list.daysToAnswer()),
                    list.tellsRank() ? "yes" : "");
        }

        public boolean isTelling() {
            return "yes".equals(tells);
        }
    }

    @GET
    public Response show(@PathParam("cohort") UUID id, @QueryParam("page") Integer page) {
        var cohort = access.withPlaces(id, actor.get());
        return workbench
                .waitingList(id)
                .map(list -> Response.ok(page(cohort, list, Page.number(page), ListForm.of(list), Errors.NONE))
                        .build())
                .orElseGet(() ->
                        Response.seeOther(URI.create(SelectionLinks.board(id))).build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("cohort") UUID id, @BeanParam ListForm form) {
        var cohort = access.withPlaces(id, actor.get());
        return forms.answer(
                form,
                () -> {
                    var findings = new Findings();
                    var until = findings.value(
                            () -> Typed.date("listUntil", form.listUntil(), "the last day of the waiting list"));
                    var days = findings.value(() -> Typed.number(
                            "daysToAnswer",
                            form.daysToAnswer(),
                            "how many days people have to answer",
                            1,
                            PlanRelease.MOST_DAYS));
                    findings.throwAny();
                    change.change(actor.get(), id, until, days, form.isTelling());
                    return Next.to(SelectionLinks.board(id)).saying("The waiting list is changed");
                },
                errors -> page(
                        cohort,
                        workbench
                                .waitingList(id)
                                .orElseThrow(
                                        () -> new RuleViolation("no-waiting-list", "This cohort has no waiting list")),
                        1,
                        form,
                        errors));
    }

    @GET
    @Path("reserves.csv")
    @Produces("text/csv")
    public Response csv(@PathParam("cohort") UUID id) {
        return file(id).csv();
    }

    @GET
    @Path("reserves.xlsx")
    @Produces(XlsxTable.TYPE)
    public Response xlsx(@PathParam("cohort") UUID id) {
        return file(id).xlsx("Waiting list");
    }

    private TableDownload file(UUID id) {
        access.withPlaces(id, actor.get());
        return new TableDownload(
                "waiting-list",
                HEADER,
                reserves.list(id, 1, MOST_IN_FILE).items().stream()
                        .map(WaitingListPages::cells)
                        .toList());
    }

    private static List<Object> cells(ReserveQueries.Reserve one) {
        return Arrays.asList(
                one.place(),
                one.reference(),
                one.name(),
                one.email(),
                one.organisation(),
                one.signOff() == null ? null : one.signOff().words(),
                one.employer() == null ? null : one.employer().words(),
                LondonTime.dateTime(one.sentAt()));
    }

    private TemplateInstance page(
            CohortView cohort, Workbench.OpenList list, int number, ListForm form, Errors errors) {
        return Templates.waitingList(cohort, list, reserves.list(cohort.id(), number, ROWS), form, errors);
    }
}
