package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.CohortApplications;
import org.upshift.admission.ExtendDeadline;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.Typed;

/** The team gives one applicant more time. */
@Path("/cohorts/{cohort}/applications/{application}/extension")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class ExtensionPages {
    private final CohortAccess access;
    private final CohortApplications applications;
    private final ExtendDeadline extend;
    private final CurrentActor actor;
    private final Forms forms;

    ExtensionPages(
            CohortAccess access,
            CohortApplications applications,
            ExtendDeadline extend,
            CurrentActor actor,
            Forms forms) {
        this.access = access;
        this.applications = applications;
        this.extend = extend;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance extension(
                CohortView cohort, ApplicationView application, ExtensionForm form, Errors errors);
    }

    record ExtensionForm(
            @RestForm @NotBlank(message = "Enter the last day to send it")
            String lastDay,

            @RestForm
            @NotBlank(message = "Say why")
            @Size(max = 500, message = "Reason must be 500 characters or fewer")
            String reason) {}

    @GET
    public TemplateInstance ask(@PathParam("cohort") UUID cohort, @PathParam("application") UUID id) {
        return page(cohort, id, new ExtensionForm("", ""), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response extend(
            @PathParam("cohort") UUID cohort, @PathParam("application") UUID id, @BeanParam ExtensionForm form) {
        page(cohort, id, form, Errors.NONE);
        return forms.answer(
                form,
                () -> {
                    extend.extend(
                            actor.get(),
                            cohort,
                            id,
                            Typed.date("lastDay", form.lastDay(), "the last day to send it"),
                            form.reason());
                    return Next.to(ApplicationLinks.review(cohort, id)).saying("They have more time, and are told so");
                },
                errors -> page(cohort, id, form, errors));
    }

    private TemplateInstance page(UUID cohortId, UUID id, ExtensionForm form, Errors errors) {
        var cohort = access.withPlaces(cohortId, actor.get());
        return Templates.extension(
                cohort,
                applications.application(id, cohortId).orElseThrow(() -> new NotFound("application")),
                form,
                errors);
    }
}
