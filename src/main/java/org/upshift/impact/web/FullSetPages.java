package org.upshift.impact.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.impact.TakeFullSet;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.FileName;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Every answer of a cohort for its evaluator, who says what for. */
@Path("/cohorts/{id}/impact/full-set")
@RolesAllowed(Role.EVALUATORS)
class FullSetPages {

    static final String ZIP = "application/zip";

    private final CurrentActor actor;
    private final CohortAccess access;
    private final TakeFullSet takeFullSet;
    private final Forms forms;
    private final Clock clock;

    FullSetPages(CurrentActor actor, CohortAccess access, TakeFullSet takeFullSet, Forms forms, Clock clock) {
        this.actor = actor;
        this.access = access;
        this.takeFullSet = takeFullSet;
        this.forms = forms;
        this.clock = clock;
    }

    record ReasonForm(
            @RestForm
            @NotBlank(message = "Say what you need it for")
            @Size(max = 500, message = "Reason must be 500 characters or fewer")
            String reason) {}

    @CheckedTemplate(basePath = "impact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance fullSet(CohortView cohort, ReasonForm form, Errors errors);

        static native TemplateInstance fullSetTaken(CohortView cohort);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance ask(@PathParam("id") UUID id) {
        return Templates.fullSet(cohort(id), new ReasonForm(""), Errors.NONE);
    }

    /** The file comes from the page that follows: a browser would leave this one, with whatever it says, as it is. */
    @POST
    @Produces(MediaType.TEXT_HTML)
    public Response take(@PathParam("id") UUID id, @BeanParam ReasonForm form) {
        CohortView cohort = cohort(id);
        return forms.answer(
                form,
                () -> {
                    takeFullSet.take(actor.get(), id, form.reason());
                    return Next.to(ImpactLinks.fullSetTaken(id)).saying("What you need the full set for is recorded");
                },
                errors -> Templates.fullSet(cohort, form, errors));
    }

    @GET
    @Path("taken")
    @Produces(MediaType.TEXT_HTML)
    public Response taken(@PathParam("id") UUID id) {
        return Response.ok(Templates.fullSetTaken(cohort(id)))
                .header("Refresh", "0; url=" + ImpactLinks.fullSetFile(id))
                .build();
    }

    /** Leads back to the question when nobody has said what for. */
    @GET
    @Path("file")
    @Produces({ZIP, MediaType.TEXT_HTML})
    public Response file(@PathParam("id") UUID id) {
        CohortView cohort = cohort(id);
        try {
            var name = FileName.of(cohort.programmeTitle(), cohort.name(), "full-set", "zip");
            return Response.ok(TidyZip.of(takeFullSet.taken(actor.get(), id), LondonTime.today(clock.instant())), ZIP)
                    .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(name))
                    .build();
        } catch (RuleViolation notTaken) {
            return Response.seeOther(URI.create(ImpactLinks.fullSet(id))).build();
        }
    }

    private CohortView cohort(UUID id) {
        return access.cohort(id, actor.get(), Role.EVALUATOR);
    }
}
