package org.upshift.questionnaire.web;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.CopyQuestionnaire;
import org.upshift.questionnaire.ItemBank;
import org.upshift.questionnaire.ItemQueries;
import org.upshift.questionnaire.UsualKeyDate;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.Typed;

/** Gives a cohort the questionnaire of another one. */
@Path("/cohorts/{cohort}/questionnaire/copy")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class CopyPages {

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final ItemBank bank;
    private final CopyQuestionnaire copyQuestionnaire;
    private final UsualKeyDate usual;
    private final Forms forms;

    CopyPages(
            CurrentActor actor,
            CohortAccess cohorts,
            ItemBank bank,
            CopyQuestionnaire copyQuestionnaire,
            UsualKeyDate usual,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.bank = bank;
        this.copyQuestionnaire = copyQuestionnaire;
        this.usual = usual;
        this.forms = forms;
    }

    record SourceForm(
            @RestForm @NotBlank(message = "Choose a questionnaire")
            String questionnaire,

            @RestForm @NotBlank(message = "Enter the day from which answers are anonymous")
            String keysDestroyedOn) {

        public boolean takes(UUID id) {
            return id.toString().equals(questionnaire);
        }

        UUID id() {
            try {
                return UUID.fromString(questionnaire);
            } catch (IllegalArgumentException wrong) {
                throw new NotFound("questionnaire");
            }
        }
    }

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance copy(
                CohortView cohort, Page<ItemQueries.Source> sources, SourceForm form, Errors errors);
    }

    @GET
    public TemplateInstance ask(@PathParam("cohort") UUID id) {
        var cohort = cohorts.cohort(id, actor.get());
        return page(cohort, new SourceForm("", usual.of(id).toString()), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response copy(@PathParam("cohort") UUID id, @BeanParam SourceForm form) {
        var cohort = cohorts.cohort(id, actor.get());
        return forms.answer(
                form,
                () -> {
                    var destroyedOn = Typed.date(
                            "keysDestroyedOn", form.keysDestroyedOn(), "the day from which answers are anonymous");
                    copyQuestionnaire.copy(actor.get(), id, form.id(), destroyedOn);
                    return Next.to(QuestionnaireLinks.items(id)).saying("The questionnaire is copied");
                },
                errors -> page(cohort, form, errors));
    }

    private TemplateInstance page(CohortView cohort, SourceForm form, Errors errors) {
        return Templates.copy(cohort, bank.questionnaires(actor.get(), 1, Page.MAX_SIZE), form, errors);
    }
}
