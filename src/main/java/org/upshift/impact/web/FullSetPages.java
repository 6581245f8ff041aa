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
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.impact.TakeFullSet;
import org.upshift.kernel.LondonTime;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;

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
            @Size(max = 500, message = "Use 500 characters or fewer")
            String reason) {}

    @CheckedTemplate(basePath = "impact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance fullSet(CohortView cohort, ReasonForm form, Errors errors);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance ask(@PathParam("id") UUID id) {
        return Templates.fullSet(cohort(id), new ReasonForm(""), Errors.NONE);
    }

    @POST
    @Produces({MediaType.TEXT_HTML, ZIP})
    public Response take(@PathParam("id") UUID id, @BeanParam ReasonForm form) {
        CohortView cohort = cohort(id);
        return forms.file(
                form,
                () -> Response.ok(
                                TidyZip.of(
                                        takeFullSet.take(actor.get(), id, form.reason()),
                                        LondonTime.today(clock.instant())),
                                ZIP)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"full-set-" + id + ".zip\"")
                        .build(),
                errors -> Templates.fullSet(cohort, form, errors));
    }

    private CohortView cohort(UUID id) {
        return access.cohort(id, actor.get(), Role.EVALUATOR);
    }
}
