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
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.review.ApplicationReviews;
import org.upshift.review.AssignReview;
import org.upshift.review.PanelDesk;
import org.upshift.review.PanelView;
import org.upshift.review.TakeBackReview;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** What reviewers say of one application, and who else is to read it. */
@Path("/cohorts/{cohort}/panel/applications/{application}")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class ApplicationReviewPages {
    private final CohortAccess access;
    private final PanelDesk desk;
    private final AssignReview assign;
    private final TakeBackReview takeBack;
    private final CurrentActor actor;
    private final Forms forms;

    ApplicationReviewPages(
            CohortAccess access,
            PanelDesk desk,
            AssignReview assign,
            TakeBackReview takeBack,
            CurrentActor actor,
            Forms forms) {
        this.access = access;
        this.desk = desk;
        this.assign = assign;
        this.takeBack = takeBack;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance application(
                PanelView panel, ApplicationReviews application, PanelDesk.Others others, String chosen, Errors errors);
    }

    record ReviewerForm(@RestForm String reviewer) {}

    record ReviewForm(@RestForm String review) {}

    @GET
    public Response show(@PathParam("cohort") UUID cohort, @PathParam("application") UUID id) {
        return desk.panel(access.withPlaces(cohort, actor.get()))
                .map(panel -> Response.ok(page(panel, id, "", Errors.NONE)).build())
                .orElseGet(() ->
                        Response.seeOther(URI.create(PanelLinks.show(cohort))).build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assign(
            @PathParam("cohort") UUID cohort, @PathParam("application") UUID id, @BeanParam ReviewerForm form) {
        var panel = panel(cohort);
        return forms.answer(
                form,
                () -> {
                    assign.assign(actor.get(), cohort, id, chosen(form.reviewer(), "Choose a reviewer"));
                    return Next.to(PanelLinks.application(cohort, id)).saying("They have this application now");
                },
                errors -> page(panel, id, form.reviewer(), errors));
    }

    @POST
    @Path("taking-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("cohort") UUID cohort, @PathParam("application") UUID id, @BeanParam ReviewForm form) {
        var panel = panel(cohort);
        return forms.answer(
                form,
                () -> {
                    takeBack.takeBack(actor.get(), cohort, id, chosen(form.review(), "Choose a review"));
                    return Next.to(PanelLinks.application(cohort, id)).saying("Taken back. It no longer counts");
                },
                errors -> page(panel, id, "", errors));
    }

    private PanelView panel(UUID cohort) {
        return desk.panel(access.withPlaces(cohort, actor.get()))
                .orElseThrow(() -> new RuleViolation("panel-missing", "There is no panel for this cohort yet"));
    }

    private TemplateInstance page(PanelView panel, UUID id, String chosen, Errors errors) {
        var application = desk.reviews(panel, id).orElseThrow(() -> new NotFound("application"));
        return Templates.application(panel, application, desk.others(panel, application), chosen, errors);
    }

    private static UUID chosen(String typed, String otherwise) {
        try {
            return UUID.fromString(typed == null ? "" : typed.strip());
        } catch (IllegalArgumentException nothing) {
            throw new RuleViolation("reviewer-missing", "reviewer", otherwise);
        }
    }
}
