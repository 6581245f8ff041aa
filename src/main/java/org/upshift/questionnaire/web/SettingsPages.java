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
import org.upshift.questionnaire.ChangeQuestionnaire;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.Typed;

/** The title of a questionnaire, and the day on which its answers become anonymous. */
@Path("/cohorts/{cohort}/questionnaire/settings")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class SettingsPages {

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final QuestionnaireQueries questionnaires;
    private final ChangeQuestionnaire change;
    private final Forms forms;

    SettingsPages(
            CurrentActor actor,
            CohortAccess cohorts,
            QuestionnaireQueries questionnaires,
            ChangeQuestionnaire change,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.questionnaires = questionnaires;
        this.change = change;
        this.forms = forms;
    }

    record SettingsForm(
            @RestForm
            @NotBlank(message = "Enter a title")
            @Size(max = 200, message = "Title must be 200 characters or fewer")
            String title,

            @RestForm @NotBlank(message = "Enter the day from which answers are anonymous")
            String keysDestroyedOn) {}

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance settings(
                CohortView cohort, QuestionnaireQueries.View questionnaire, SettingsForm form, Errors errors);
    }

    @GET
    public TemplateInstance settings(@PathParam("cohort") UUID id) {
        var cohort = cohorts.cohort(id, actor.get());
        var questionnaire = questionnaire(id);
        var form = new SettingsForm(
                questionnaire.title(), questionnaire.keysDestroyedOn().toString());
        return Templates.settings(cohort, questionnaire, form, Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("cohort") UUID id, @BeanParam SettingsForm form) {
        var cohort = cohorts.cohort(id, actor.get());
        var questionnaire = questionnaire(id);
        return forms.answer(
                form,
                () -> {
                    var day = Typed.date(
                            "keysDestroyedOn", form.keysDestroyedOn(), "the day from which answers are anonymous");
                    change.change(actor.get(), questionnaire.id(), form.title(), day);
                    return Next.to(QuestionnaireLinks.ofCohort(id)).saying("The questionnaire is saved");
                },
                errors -> Templates.settings(cohort, questionnaire, form, errors));
    }

    private QuestionnaireQueries.View questionnaire(UUID cohort) {
        return questionnaires.ofCohort(cohort).orElseThrow(() -> new NotFound("questionnaire"));
    }
}
