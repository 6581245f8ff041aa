package org.upshift.questionnaire.web;

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
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.AcceptWording;
import org.upshift.questionnaire.Blueprint;
import org.upshift.questionnaire.Blueprints;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** How items were worded before, and whether a report compares the answers. An evaluator decides where the meaning changed. */
@Path("/cohorts/{cohort}/questionnaire/versions")
@RolesAllowed({Role.TEAMS, Role.EVALUATORS})
@Produces(MediaType.TEXT_HTML)
class VersionPages {

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final Blueprints blueprints;
    private final AcceptWording accept;
    private final Forms forms;

    VersionPages(CurrentActor actor, CohortAccess cohorts, Blueprints blueprints, AcceptWording accept, Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.blueprints = blueprints;
        this.accept = accept;
        this.forms = forms;
    }

    record ReasonForm(
            @RestForm
            @NotBlank(message = "Say why the two can be compared")
            @Size(max = 500, message = "Reason must be 500 characters or fewer")
            String reason) {}

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance versions(CohortView cohort, Blueprint blueprint, boolean evaluator);

        static native TemplateInstance acceptVersion(
                CohortView cohort, Blueprint.Wording wording, ReasonForm form, Errors errors);
    }

    @GET
    public TemplateInstance versions(@PathParam("cohort") UUID id) {
        var cohort = cohort(id);
        return Templates.versions(cohort, blueprints.of(cohort), actor.get().holds(Role.EVALUATOR, id));
    }

    @GET
    @Path("{version}")
    @RolesAllowed(Role.EVALUATORS)
    public TemplateInstance ask(@PathParam("cohort") UUID id, @PathParam("version") UUID version) {
        var cohort = cohort(id);
        return Templates.acceptVersion(
                cohort, wording(blueprints.of(cohort), version), new ReasonForm(""), Errors.NONE);
    }

    @POST
    @Path("{version}")
    @RolesAllowed(Role.EVALUATORS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(
            @PathParam("cohort") UUID id, @PathParam("version") UUID version, @BeanParam ReasonForm form) {
        var cohort = cohort(id);
        var blueprint = blueprints.of(cohort);
        var wording = wording(blueprint, version);
        return forms.answer(
                form,
                () -> {
                    accept.accept(actor.get(), blueprint.questionnaire().id(), version, form.reason());
                    return Next.to(QuestionnaireLinks.versions(id)).saying("The report compares the two from now on");
                },
                errors -> Templates.acceptVersion(cohort, wording, form, errors));
    }

    private CohortView cohort(UUID id) {
        return cohorts.cohort(id, actor.get(), Role.EVALUATOR);
    }

    private static Blueprint.Wording wording(Blueprint blueprint, UUID version) {
        return blueprint.wordings().stream()
                .filter(wording -> wording.id().equals(version))
                .findFirst()
                .orElseThrow(() -> new NotFound("version"));
    }
}
