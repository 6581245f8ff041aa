package org.upshift.questionnaire.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.ItemView;
import org.upshift.questionnaire.PlanWave;
import org.upshift.questionnaire.QuestionnaireDraft;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.questionnaire.WaveDraft;
import org.upshift.questionnaire.WaveKind;
import org.upshift.questionnaire.WaveView;
import org.upshift.questionnaire.Waves;
import org.upshift.questionnaire.WriteQuestionnaire;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The questionnaire of a cohort, for its team: what is asked, and when. */
@Path("/cohorts/{cohort}/questionnaire")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class QuestionnairePages {

    private static final int ANONYMOUS_AFTER_MONTHS = 18;

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final QuestionnaireQueries questionnaires;
    private final Waves waves;
    private final WriteQuestionnaire write;
    private final PlanWave planWave;
    private final Forms forms;

    QuestionnairePages(
            CurrentActor actor,
            CohortAccess cohorts,
            QuestionnaireQueries questionnaires,
            Waves waves,
            WriteQuestionnaire write,
            PlanWave planWave,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.questionnaires = questionnaires;
        this.waves = waves;
        this.write = write;
        this.planWave = planWave;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance show(
                CohortView cohort,
                QuestionnaireQueries.View questionnaire,
                List<ItemView> items,
                List<WaveView> waves,
                WaveForm form,
                Errors errors);

        static native TemplateInstance items(
                CohortView cohort, ItemsForm form, boolean fixed, boolean existing, Errors errors);
    }

    record ItemsForm(
            @RestForm
            @NotBlank(message = "Enter a title")
            @Size(max = 200, message = "Title must be 200 characters or fewer")
            String title,

            @RestForm @Size(max = 300, message = "Beginning must be 300 characters or fewer")
            String theme,

            @RestForm @Size(max = 20_000, message = "Enter at most 100 statements")
            String both,

            @RestForm @Size(max = 20_000, message = "Enter at most 100 statements")
            String post,

            @RestForm @Size(max = 20_000, message = "Enter at most 100 questions")
            String words,

            @RestForm
            @NotNull(message = "Choose who counts as confident")
            @Pattern(regexp = "[2-5]", message = "Choose who counts as confident")
            String confidentFrom,

            @RestForm String keysDestroyedOn) {

        public boolean counts(String threshold) {
            return threshold.equals(confidentFrom);
        }

        ItemLines lines() {
            return new ItemLines(theme == null ? "" : theme, both, post, words, Integer.parseInt(confidentFrom));
        }
    }

    record WaveForm(
            @RestForm
            @NotNull(message = "Choose when it is asked")
            @Pattern(regexp = "BASELINE|POST", message = "Choose when it is asked")
            String kind,

            @RestForm String opens,
            @RestForm String closes) {

        static final WaveForm EMPTY = new WaveForm(null, "", "");

        public boolean asks(String wave) {
            return wave.equals(kind);
        }
    }

    @GET
    public TemplateInstance show(@PathParam("cohort") UUID id) {
        var cohort = cohort(id);
        return questionnaires.ofCohort(id).isEmpty()
                ? Templates.items(cohort, template(), false, false, Errors.NONE)
                : page(cohort, WaveForm.EMPTY, Errors.NONE);
    }

    @GET
    @Path("items")
    public TemplateInstance items(@PathParam("cohort") UUID id) {
        var cohort = cohort(id);
        return questionnaires
                .ofCohort(id)
                .map(found -> itemPage(cohort, form(found), Errors.NONE))
                .orElseGet(() -> itemPage(cohort, template(), Errors.NONE));
    }

    @POST
    @Path("items")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveItems(@PathParam("cohort") UUID id, @BeanParam ItemsForm form) {
        var cohort = cohort(id);
        return forms.answer(
                form,
                () -> {
                    var destroyedOn = TypedDate.parse(form.keysDestroyedOn(), "keysDestroyedOn");
                    var draft = new QuestionnaireDraft(
                            form.title(), null, destroyedOn, form.lines().drafts());
                    write.write(actor.get(), id, draft, List.of());
                    return Next.to(QuestionnaireLinks.ofCohort(id)).saying("The questionnaire is saved");
                },
                errors -> itemPage(cohort, form, errors));
    }

    @POST
    @Path("waves")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveWave(@PathParam("cohort") UUID id, @BeanParam WaveForm form) {
        var cohort = cohort(id);
        var questionnaire = questionnaires.ofCohort(id).orElseThrow(() -> new NotFound("questionnaire"));
        return forms.answer(
                form,
                () -> {
                    var draft = WaveDraft.days(
                            WaveKind.valueOf(form.kind()),
                            TypedDate.parse(form.opens(), "opens"),
                            TypedDate.parse(form.closes(), "closes"));
                    planWave.plan(actor.get(), questionnaire.id(), draft);
                    return Next.to(QuestionnaireLinks.ofCohort(id)).saying("The dates are saved");
                },
                errors -> page(cohort, form, errors));
    }

    private TemplateInstance page(CohortView cohort, WaveForm form, Errors errors) {
        var questionnaire = questionnaires.ofCohort(cohort.id()).orElseThrow(() -> new NotFound("questionnaire"));
        return Templates.show(cohort, questionnaire, waves.items(cohort.id()), waves.of(cohort.id()), form, errors);
    }

    private TemplateInstance itemPage(CohortView cohort, ItemsForm form, Errors errors) {
        var existing = questionnaires.ofCohort(cohort.id());
        boolean fixed =
                existing.isPresent() && (existing.get().answered() || !ItemLines.canSay(waves.items(cohort.id())));
        return Templates.items(cohort, form, fixed, existing.isPresent(), errors);
    }

    private ItemsForm template() {
        var anonymous = waves.now().toLocalDate().plusMonths(ANONYMOUS_AFTER_MONTHS);
        return form("Confidence before and after", ItemLines.TEMPLATE, anonymous.toString());
    }

    private ItemsForm form(QuestionnaireQueries.View found) {
        return form(
                found.title(),
                ItemLines.of(waves.items(found.cohortId())),
                found.keysDestroyedOn().toString());
    }

    private static ItemsForm form(String title, ItemLines lines, String keysDestroyedOn) {
        return new ItemsForm(
                title,
                lines.theme(),
                lines.both(),
                lines.post(),
                lines.words(),
                String.valueOf(lines.confidentFrom()),
                keysDestroyedOn);
    }

    private CohortView cohort(UUID id) {
        return cohorts.cohort(id, actor.get());
    }
}
