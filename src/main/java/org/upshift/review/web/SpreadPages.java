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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.review.PanelDesk;
import org.upshift.review.PanelView;
import org.upshift.review.SpreadPlan;
import org.upshift.review.SpreadReviews;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Giving out all applications evenly: a look at who would get how many, and the one button. */
@Path("/cohorts/{cohort}/panel/spread")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class SpreadPages {
    private final CohortAccess access;
    private final PanelDesk desk;
    private final SpreadPlan plan;
    private final SpreadReviews spread;
    private final CurrentActor actor;
    private final Forms forms;

    SpreadPages(
            CohortAccess access,
            PanelDesk desk,
            SpreadPlan plan,
            SpreadReviews spread,
            CurrentActor actor,
            Forms forms) {
        this.access = access;
        this.desk = desk;
        this.plan = plan;
        this.spread = spread;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance spread(PanelView panel, SpreadPlan.Planned planned, Errors errors);
    }

    record AgreedForm(@RestForm String agreed) {}

    @GET
    public Response show(@PathParam("cohort") UUID id) {
        return desk.panel(access.withPlaces(id, actor.get()))
                .map(panel -> Response.ok(page(panel, Errors.NONE)).build())
                .orElseGet(
                        () -> Response.seeOther(URI.create(PanelLinks.show(id))).build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response spread(@PathParam("cohort") UUID id, @BeanParam AgreedForm form) {
        return forms.answer(
                form,
                () -> {
                    spread.spread(actor.get(), id, form.agreed());
                    return Next.to(PanelLinks.show(id)).saying("The applications are given out");
                },
                errors -> page(
                        desk.panel(access.withPlaces(id, actor.get()))
                                .orElseThrow(() -> new RuleViolation("panel-missing", "There is no panel yet")),
                        errors));
    }

    private TemplateInstance page(PanelView panel, Errors errors) {
        return Templates.spread(panel, plan.of(panel.cohort().id(), panel.each()), errors);
    }
}
