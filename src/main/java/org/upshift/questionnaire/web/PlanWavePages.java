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
import org.upshift.kernel.Findings;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortCalendar.Occasion;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.ArrangeWave;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.questionnaire.RemoveWave;
import org.upshift.questionnaire.WaveCalendar;
import org.upshift.questionnaire.WaveDetails;
import org.upshift.questionnaire.WaveDetails.Details;
import org.upshift.questionnaire.WaveView;
import org.upshift.questionnaire.Waves;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Where the team plans a wave of any kind, and changes one that is not over. */
@Path("/cohorts/{cohort}/questionnaire/plan")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class PlanWavePages {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final QuestionnaireQueries questionnaires;
    private final Waves waves;
    private final WaveDetails details;
    private final WaveCalendar calendar;
    private final ArrangeWave arrange;
    private final RemoveWave remove;
    private final Forms forms;

    PlanWavePages(
            CurrentActor actor,
            CohortAccess cohorts,
            QuestionnaireQueries questionnaires,
            Waves waves,
            WaveDetails details,
            WaveCalendar calendar,
            ArrangeWave arrange,
            RemoveWave remove,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.questionnaires = questionnaires;
        this.waves = waves;
        this.details = details;
        this.calendar = calendar;
        this.arrange = arrange;
        this.remove = remove;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        /** @param wave null for a new one */
        static native TemplateInstance planWave(
                CohortView cohort, WaveView wave, List<Occasion> sessions, PlanForm form, Errors errors);
    }

    @GET
    public TemplateInstance add(@PathParam("cohort") UUID id) {
        var cohort = cohort(id);
        return page(
                cohort,
                null,
                cohort.phase().isOnlyEvaluated() ? PlanForm.WITHOUT_LETTERS : PlanForm.USUAL,
                Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response added(@PathParam("cohort") UUID id, @BeanParam PlanForm form) {
        var cohort = cohort(id);
        var questionnaire = questionnaires.ofCohort(id).orElseThrow(() -> new NotFound("questionnaire"));
        return forms.answer(
                form,
                () -> against(questionnaire.id(), null, form),
                () -> {
                    UUID wave = arrange.arrange(actor.get(), questionnaire.id(), null, form.plan());
                    return Next.to(QuestionnaireLinks.wave(id, wave)).saying("The wave is planned");
                },
                errors -> page(cohort, null, form, errors));
    }

    @GET
    @Path("{wave}")
    public TemplateInstance change(@PathParam("cohort") UUID id, @PathParam("wave") UUID wave) {
        var cohort = cohort(id);
        var view = wave(id, wave);
        return page(cohort, view, PlanForm.of(own(wave)), Errors.NONE);
    }

    @POST
    @Path("{wave}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changed(@PathParam("cohort") UUID id, @PathParam("wave") UUID wave, @BeanParam PlanForm form) {
        var cohort = cohort(id);
        var view = wave(id, wave);
        var known = PlanForm.of(own(wave));
        return forms.answer(
                form,
                () -> against(view.questionnaireId(), wave, form),
                () -> {
                    arrange.arrange(actor.get(), view.questionnaireId(), wave, form.plan());
                    return Next.to(QuestionnaireLinks.wave(id, wave)).saying("The wave is changed");
                },
                errors -> page(cohort, view, form.kind() == null ? known : form, errors));
    }

    @POST
    @Path("{wave}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response removed(@PathParam("cohort") UUID id, @PathParam("wave") UUID wave) {
        var cohort = cohort(id);
        var view = wave(id, wave);
        var known = PlanForm.of(own(wave));
        return forms.answer(
                () -> {
                    remove.remove(actor.get(), wave);
                    return Next.to(QuestionnaireLinks.ofCohort(id)).saying("The wave is removed");
                },
                errors -> page(cohort, view, known, errors));
    }

    private List<RuleViolation> against(UUID questionnaire, UUID wave, PlanForm form) {
        var findings = new Findings();
        findings.addAll(arrange.against(actor.get(), questionnaire, wave, form.plan(findings)));
        return findings.all();
    }

    /** A wave that is asked on the pages of another one has no settings of its own. */
    private Details own(UUID wave) {
        var found = details.of(wave);
        if (found.askedWithAnother()) {
            throw new NotFound("wave");
        }
        return found;
    }

    private TemplateInstance page(CohortView cohort, WaveView wave, PlanForm form, Errors errors) {
        if (questionnaires.ofCohort(cohort.id()).isEmpty()) {
            throw new NotFound("questionnaire");
        }
        return Templates.planWave(cohort, wave, calendar.occasions(cohort.id()), form, errors);
    }

    private WaveView wave(UUID cohort, UUID wave) {
        return waves.of(cohort).stream()
                .filter(found -> found.id().equals(wave))
                .findFirst()
                .orElseThrow(() -> new NotFound("wave"));
    }

    private CohortView cohort(UUID id) {
        return cohorts.cohort(id, actor.get());
    }
}
