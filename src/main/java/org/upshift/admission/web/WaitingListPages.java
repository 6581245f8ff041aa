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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.ChangeWaitingList;
import org.upshift.admission.PlanRelease;
import org.upshift.admission.Workbench;
import org.upshift.kernel.Findings;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.Typed;

/** How the waiting list of a cohort goes on. */
@Path("/cohorts/{cohort}/selection/waiting-list")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class WaitingListPages {
    private final CohortAccess access;
    private final Workbench workbench;
    private final ChangeWaitingList change;
    private final CurrentActor actor;
    private final Forms forms;

    WaitingListPages(
            CohortAccess access, Workbench workbench, ChangeWaitingList change, CurrentActor actor, Forms forms) {
        this.access = access;
        this.workbench = workbench;
        this.change = change;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance waitingList(
                CohortView cohort, Workbench.OpenList list, ListForm form, Errors errors);
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
    public Response show(@PathParam("cohort") UUID id) {
        var cohort = access.cohort(id, actor.get());
        return workbench
                .waitingList(id)
                .map(list -> Response.ok(Templates.waitingList(cohort, list, ListForm.of(list), Errors.NONE))
                        .build())
                .orElseGet(() ->
                        Response.seeOther(URI.create(SelectionLinks.board(id))).build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("cohort") UUID id, @BeanParam ListForm form) {
        var cohort = access.cohort(id, actor.get());
        return forms.answer(
                form,
                () -> {
                    var findings = new Findings();
                    var until = findings.value(() -> Typed.date("listUntil", form.listUntil()));
                    var days = findings.value(
                            () -> Typed.number("daysToAnswer", form.daysToAnswer(), 1, PlanRelease.MOST_DAYS));
                    findings.throwAny();
                    change.change(actor.get(), id, until, days, form.isTelling());
                    return Next.to(SelectionLinks.board(id)).saying("The waiting list is changed");
                },
                errors -> Templates.waitingList(
                        cohort,
                        workbench
                                .waitingList(id)
                                .orElseThrow(
                                        () -> new RuleViolation("no-waiting-list", "This cohort has no waiting list")),
                        form,
                        errors));
    }
}
