package org.upshift.questionnaire.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.questionnaire.AnswerWave;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.questionnaire.QuestionnaireQueries.WaveHead;
import org.upshift.questionnaire.WaveState;
import org.upshift.questionnaire.Waves;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Where participants answer a wave. */
@Path("/waves/{wave}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class WavePages {

    private static final String KEY = "idempotency_key";

    private final CurrentActor actor;
    private final QuestionnaireQueries questionnaires;
    private final EnrolmentQueries enrolment;
    private final Waves waves;
    private final AnswerWave answerWave;
    private final Forms forms;

    WavePages(
            CurrentActor actor,
            QuestionnaireQueries questionnaires,
            EnrolmentQueries enrolment,
            Waves waves,
            AnswerWave answerWave,
            Forms forms) {
        this.actor = actor;
        this.questionnaires = questionnaires;
        this.enrolment = enrolment;
        this.waves = waves;
        this.answerWave = answerWave;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance answer(WaveHead wave, List<Question.Group> groups, String key, Errors errors);

        static native TemplateInstance notOpen(WaveHead wave, WaveState state, Errors errors);

        static native TemplateInstance answered(WaveHead wave, boolean now, Errors errors);
    }

    @GET
    public TemplateInstance show(@PathParam("wave") UUID id) {
        return page(id, Map.of(), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("wave") UUID id, MultivaluedMap<String, String> form) {
        var typed = new HashMap<String, String>();
        form.forEach((name, values) -> typed.put(name, String.join(",", values)));
        return forms.answer(
                () -> {
                    store(id, typed);
                    return Next.to(QuestionnaireLinks.thanks(id));
                },
                errors -> page(id, typed, errors));
    }

    @GET
    @Path("thank-you")
    public TemplateInstance thanks(@PathParam("wave") UUID id) {
        var wave = wave(id);
        boolean answered = questionnaires.answered(id, actor.personId()).orElse(false);
        if (!answered) {
            throw new NotFound("answers");
        }
        return Templates.answered(wave, true, Errors.NONE);
    }

    private void store(UUID id, Map<String, String> typed) {
        var wave = wave(id);
        var items = waves.asked(wave.id(), wave.kind());
        try {
            answerWave.answer(actor.personId(), id, typed.get(KEY), Question.sheet(items, typed));
        } catch (RuleViolation violation) {
            throw items.stream()
                    .filter(item -> item.code().equals(violation.field()))
                    .findFirst()
                    .map(item ->
                            new RuleViolation(violation.code(), Question.PREFIX + item.field(), violation.getMessage()))
                    .orElse(violation);
        }
    }

    private TemplateInstance page(UUID id, Map<String, String> typed, Errors errors) {
        var wave = wave(id);
        var answered = questionnaires.answered(id, actor.personId());
        if (answered.isEmpty() && !enrolment.isParticipant(actor.personId(), wave.cohortId())) {
            throw new NotFound("wave");
        }
        if (answered.orElse(false)) {
            return Templates.answered(wave, false, errors);
        }
        var state = wave.state(waves.now());
        if (state != WaveState.OPEN) {
            return Templates.notOpen(wave, state, errors);
        }
        String key = typed.getOrDefault(KEY, UUID.randomUUID().toString());
        return Templates.answer(wave, Question.groups(waves.asked(wave.id(), wave.kind()), typed), key, errors);
    }

    private WaveHead wave(UUID id) {
        return questionnaires.wave(id).orElseThrow(() -> new NotFound("wave"));
    }
}
