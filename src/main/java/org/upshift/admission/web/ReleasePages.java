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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.Board;
import org.upshift.admission.PlanRelease;
import org.upshift.admission.ReleaseOutcomes;
import org.upshift.admission.ReleasePlan;
import org.upshift.admission.ReleasePreview;
import org.upshift.admission.Workbench;
import org.upshift.kernel.Findings;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.Typed;

/** Releasing the outcomes of a cohort: what everybody is told, a last look, and the one button. */
@Path("/cohorts/{cohort}/selection/release")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class ReleasePages {
    private final CohortAccess access;
    private final Workbench workbench;
    private final ReleasePreview preview;
    private final PlanRelease plan;
    private final ReleaseOutcomes release;
    private final CurrentActor actor;
    private final Forms forms;

    ReleasePages(
            CohortAccess access,
            Workbench workbench,
            ReleasePreview preview,
            PlanRelease plan,
            ReleaseOutcomes release,
            CurrentActor actor,
            Forms forms) {
        this.access = access;
        this.workbench = workbench;
        this.preview = preview;
        this.plan = plan;
        this.release = release;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance release(
                Board board, ReleasePreview.Preview preview, PlanForm form, Errors errors);
    }

    record PlanForm(
            @RestForm @NotBlank(message = "Enter the last day to answer")
            String deadline,

            @RestForm @NotBlank(message = "Enter the last day of the waiting list")
            String listUntil,

            @RestForm String daysToAnswer,
            @RestForm String tells) {
        static PlanForm of(ReleasePlan plan) {
            return plan == null
                    ? new PlanForm("", "", "7", "yes")
                    : new PlanForm(
                            plan.deadline().toLocalDate().toString(),
                            plan.waitsUntil().toLocalDate().toString(),
                            Integer.toString(plan.daysToAnswer()),
                            plan.tellsRank() ? "yes" : "");
        }

        public boolean isTelling() {
            return "yes".equals(tells);
        }
    }

    record ReleaseForm(@RestForm String agreed) {}

    @GET
    public Response show(@PathParam("cohort") UUID cohort) {
        return workbench
                .board(access.withPlaces(cohort, actor.get()))
                .map(board -> Response.ok(page(board, PlanForm.of(board.plan()), Errors.NONE))
                        .build())
                .orElseGet(() -> Response.seeOther(URI.create(SelectionLinks.board(cohort)))
                        .build());
    }

    @POST
    @Path("plan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("cohort") UUID cohort, @BeanParam PlanForm form) {
        access.withPlaces(cohort, actor.get());
        return forms.answer(
                form,
                () -> wrong(cohort, form),
                () -> {
                    plan.plan(
                            actor.get(),
                            cohort,
                            Typed.date("deadline", form.deadline(), "the last day to answer"),
                            Typed.date("listUntil", form.listUntil(), "the last day of the waiting list"),
                            Typed.number(
                                    "daysToAnswer",
                                    form.daysToAnswer(),
                                    "how many days people have to answer",
                                    1,
                                    PlanRelease.MOST_DAYS),
                            form.isTelling());
                    return Next.to(SelectionLinks.release(cohort))
                            .saying("Saved. Look at the letters before you release");
                },
                errors -> page(board(cohort), form, errors));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(@PathParam("cohort") UUID cohort, @BeanParam ReleaseForm form) {
        return forms.answer(
                form,
                () -> {
                    release.release(actor.get(), cohort, form.agreed());
                    return Next.to(SelectionLinks.board(cohort)).saying("Released. The letters are on their way");
                },
                errors -> {
                    var board = board(cohort);
                    return page(board, PlanForm.of(board.plan()), errors);
                });
    }

    /** Every field that cannot be read, and what the rules say of those that can. */
    private List<RuleViolation> wrong(UUID cohort, PlanForm form) {
        var findings = new Findings();
        var lastDay = findings.value(() -> Typed.date("deadline", form.deadline(), "the last day to answer"));
        var listUntil =
                findings.value(() -> Typed.date("listUntil", form.listUntil(), "the last day of the waiting list"));
        Integer days = findings.value(() -> Typed.number(
                "daysToAnswer", form.daysToAnswer(), "how many days people have to answer", 1, PlanRelease.MOST_DAYS));
        if (lastDay != null && listUntil != null) {
            findings.addAll(plan.refused(cohort, lastDay, listUntil, days == null ? 1 : days));
        }
        return findings.all();
    }

    private Board board(UUID cohort) {
        return workbench
                .board(access.withPlaces(cohort, actor.get()))
                .orElseThrow(() -> new RuleViolation("selection-not-begun", "There are no outcomes to release"));
    }

    private TemplateInstance page(Board board, PlanForm form, Errors errors) {
        return Templates.release(board, preview.of(board), form, errors);
    }
}
