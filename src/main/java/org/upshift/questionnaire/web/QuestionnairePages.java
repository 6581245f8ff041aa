package org.upshift.questionnaire.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.Findings;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.ItemView;
import org.upshift.questionnaire.PlanWave;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.questionnaire.UsualKeyDate;
import org.upshift.questionnaire.WaveDraft;
import org.upshift.questionnaire.WaveKind;
import org.upshift.questionnaire.WaveView;
import org.upshift.questionnaire.Waves;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.Typed;

/** The questionnaire of a cohort, for its team: what is asked, and when. */
@Path("/cohorts/{cohort}/questionnaire")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class QuestionnairePages {

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final QuestionnaireQueries questionnaires;
    private final Waves waves;
    private final UsualKeyDate usual;
    private final PlanWave planWave;
    private final Forms forms;

    QuestionnairePages(
            CurrentActor actor,
            CohortAccess cohorts,
            QuestionnaireQueries questionnaires,
            Waves waves,
            UsualKeyDate usual,
            PlanWave planWave,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.questionnaires = questionnaires;
        this.waves = waves;
        this.usual = usual;
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
                boolean asksAfter,
                WaveForm form,
                Errors errors);

        static native TemplateInstance begin(CohortView cohort, QuestionnaireForm form, Errors errors);
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

        List<RuleViolation> unreadable() {
            var findings = new Findings();
            findings.check(this::first);
            findings.check(this::last);
            return findings.all();
        }

        WaveDraft draft() {
            return WaveDraft.days(WaveKind.valueOf(kind), first(), last());
        }

        private LocalDate first() {
            return Typed.date("opens", opens, "the first day");
        }

        private LocalDate last() {
            return Typed.date("closes", closes, "the last day");
        }
    }

    @GET
    public TemplateInstance show(@PathParam("cohort") UUID id) {
        var cohort = cohort(id);
        return questionnaires.ofCohort(id).isEmpty()
                ? Templates.begin(cohort, QuestionnaireForm.template(usual.of(id)), Errors.NONE)
                : page(cohort, WaveForm.EMPTY, Errors.NONE);
    }

    @POST
    @Path("waves")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveWave(@PathParam("cohort") UUID id, @BeanParam WaveForm form) {
        var cohort = cohort(id);
        var questionnaire = questionnaires.ofCohort(id).orElseThrow(() -> new NotFound("questionnaire"));
        return forms.answer(
                form,
                form::unreadable,
                () -> {
                    planWave.plan(actor.get(), questionnaire.id(), form.draft());
                    return Next.to(QuestionnaireLinks.ofCohort(id)).saying("The dates are saved");
                },
                errors -> page(cohort, form, errors));
    }

    private TemplateInstance page(CohortView cohort, WaveForm form, Errors errors) {
        var questionnaire = questionnaires.ofCohort(cohort.id()).orElseThrow(() -> new NotFound("questionnaire"));
        var planned = waves.of(cohort.id());
        boolean asksAfter = planned.stream().anyMatch(wave -> wave.kind() == WaveKind.POST);
        return Templates.show(cohort, questionnaire, waves.items(cohort.id()), planned, asksAfter, form, errors);
    }

    private CohortView cohort(UUID id) {
        return cohorts.cohort(id, actor.get());
    }
}
