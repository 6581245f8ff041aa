package org.upshift.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.review.ApplicationLine;
import org.upshift.review.ClosePanel;
import org.upshift.review.OpenPanel;
import org.upshift.review.PanelDesk;
import org.upshift.review.PanelView;
import org.upshift.review.PanelWanted;
import org.upshift.review.PlanPanel;
import org.upshift.review.RemindReviewers;
import org.upshift.review.ReopenPanel;
import org.upshift.review.ShowNames;
import org.upshift.review.Worker;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The panel of a cohort: who has how much to do, and where each application stands. */
@Path("/cohorts/{cohort}/panel")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class PanelPages {
    private static final int ROWS = 50;

    private final CohortAccess access;
    private final PanelDesk desk;
    private final OpenPanel open;
    private final PlanPanel plan;
    private final ShowNames names;
    private final ClosePanel close;
    private final ReopenPanel reopen;
    private final RemindReviewers remind;
    private final CurrentActor actor;
    private final Forms forms;

    PanelPages(
            CohortAccess access,
            PanelDesk desk,
            OpenPanel open,
            PlanPanel plan,
            ShowNames names,
            ClosePanel close,
            ReopenPanel reopen,
            RemindReviewers remind,
            CurrentActor actor,
            Forms forms) {
        this.access = access;
        this.desk = desk;
        this.open = open;
        this.plan = plan;
        this.names = names;
        this.close = close;
        this.reopen = reopen;
        this.remind = remind;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance newPanel(CohortView cohort, PlanForm form, Errors errors);

        static native TemplateInstance panel(
                PanelView panel,
                List<Worker> workers,
                boolean left,
                Page<ApplicationLine> page,
                PanelWanted wanted,
                String query,
                PlanForm form,
                String reason,
                Errors errors);
    }

    @GET
    public TemplateInstance show(
            @PathParam("cohort") UUID id, @BeanParam PanelQuery asked, @QueryParam("page") Integer page) {
        var cohort = access.withPlaces(id, actor.get());
        return desk.panel(cohort)
                .map(panel -> page(panel, asked.wanted(), Page.number(page), PlanForm.of(panel), "", Errors.NONE))
                .orElseGet(() -> Templates.newPanel(cohort, PlanForm.USUAL, Errors.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@PathParam("cohort") UUID id, @BeanParam PlanForm form) {
        var cohort = access.withPlaces(id, actor.get());
        return forms.answer(
                form,
                () -> {
                    form.requireReadable();
                    open.open(actor.get(), id, form.isBlind(), form.number(), form.lastDay());
                    return Next.to(PanelLinks.show(id)).saying("The panel is open. Now give out the applications");
                },
                errors -> desk.panel(cohort)
                        .map(panel -> page(panel, form, errors))
                        .orElseGet(() -> Templates.newPanel(cohort, form, errors)));
    }

    @POST
    @Path("plan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("cohort") UUID id, @BeanParam PlanForm form) {
        return answer(id, form, "", "Saved", () -> {
            form.requireReadable();
            plan.plan(actor.get(), id, form.number(), form.lastDay());
        });
    }

    @POST
    @Path("names")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response names(@PathParam("cohort") UUID id) {
        return answer(id, null, "", "Reviewers see names from now on", () -> names.show(actor.get(), id));
    }

    @POST
    @Path("closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("cohort") UUID id) {
        return answer(id, null, "", "The panel is closed", () -> close.close(actor.get(), id));
    }

    @POST
    @Path("reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reopen(@PathParam("cohort") UUID id, @BeanParam ReopenForm form) {
        return answer(
                id,
                null,
                form.reason(),
                "The panel is open again",
                () -> reopen.reopen(actor.get(), id, form.reason()));
    }

    @POST
    @Path("reminders")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remind(@PathParam("cohort") UUID id) {
        return forms.answer(
                () -> {
                    int letters = remind.remind(actor.get(), id);
                    var next = Next.to(PanelLinks.show(id));
                    return letters == 0
                            ? next.warning("Nobody was written to: everybody with open reviews got a reminder today")
                            : next.saying(
                                    letters == 1 ? "1 reviewer is reminded" : letters + " reviewers are reminded");
                },
                errors -> page(id, null, "", errors));
    }

    private Response answer(UUID id, PlanForm form, String reason, String said, Runnable act) {
        access.withPlaces(id, actor.get());
        return forms.answer(
                () -> {
                    act.run();
                    return Next.to(PanelLinks.show(id)).saying(said);
                },
                errors -> page(id, form, reason, errors));
    }

    private TemplateInstance page(UUID id, PlanForm form, String reason, Errors errors) {
        var cohort = access.withPlaces(id, actor.get());
        return desk.panel(cohort)
                .map(panel -> page(panel, PanelWanted.ALL, 1, form == null ? PlanForm.of(panel) : form, reason, errors))
                .orElseGet(() -> Templates.newPanel(cohort, form == null ? PlanForm.USUAL : form, errors));
    }

    private TemplateInstance page(PanelView panel, PlanForm form, Errors errors) {
        return page(panel, PanelWanted.ALL, 1, form, "", errors);
    }

    private TemplateInstance page(
            PanelView panel, PanelWanted wanted, int number, PlanForm form, String reason, Errors errors) {
        var workers = desk.workers(panel.cohort().id());
        return Templates.panel(
                panel,
                workers,
                workers.stream().anyMatch(one -> one.open() > 0),
                desk.applications(panel, wanted, number, ROWS),
                wanted,
                PanelQuery.of(wanted),
                form,
                reason,
                errors);
    }
}
