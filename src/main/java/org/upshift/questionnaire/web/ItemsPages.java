package org.upshift.questionnaire.web;

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
import java.util.List;
import java.util.UUID;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.Blueprint;
import org.upshift.questionnaire.Blueprints;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.questionnaire.UsualKeyDate;
import org.upshift.questionnaire.WriteQuestionnaire;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** What a questionnaire asks, item by item, and what for. */
@Path("/cohorts/{cohort}/questionnaire/items")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class ItemsPages {

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final QuestionnaireQueries questionnaires;
    private final Blueprints blueprints;
    private final UsualKeyDate usual;
    private final WriteQuestionnaire write;
    private final Forms forms;

    ItemsPages(
            CurrentActor actor,
            CohortAccess cohorts,
            QuestionnaireQueries questionnaires,
            Blueprints blueprints,
            UsualKeyDate usual,
            WriteQuestionnaire write,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.questionnaires = questionnaires;
        this.blueprints = blueprints;
        this.usual = usual;
        this.write = write;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance items(CohortView cohort, Blueprint blueprint, Errors errors);
    }

    @GET
    public TemplateInstance items(@PathParam("cohort") UUID id) {
        var cohort = cohorts.cohort(id, actor.get());
        return questionnaires.ofCohort(id).isEmpty()
                ? QuestionnairePages.Templates.begin(cohort, QuestionnaireForm.template(usual.of(id)), Errors.NONE)
                : Templates.items(cohort, blueprints.of(cohort), Errors.NONE);
    }

    /** Begins a questionnaire, or writes another one in its place while nobody has answered. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("cohort") UUID id, @BeanParam QuestionnaireForm form) {
        var cohort = cohorts.cohort(id, actor.get());
        return forms.answer(
                form,
                () -> {
                    write.write(actor.get(), id, form.draft(), List.of());
                    return Next.to(QuestionnaireLinks.ofCohort(id)).saying("The questionnaire is saved");
                },
                errors -> QuestionnairePages.Templates.begin(cohort, form, errors));
    }
}
