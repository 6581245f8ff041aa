package org.upshift.questionnaire.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.questionnaire.WaveKind;
import org.upshift.questionnaire.Waves;
import org.upshift.web.Errors;

/** A questionnaire as respondents will see it, and as a form to print. Nothing can be sent from here. */
@Path("/cohorts/{cohort}/questionnaire/preview")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class PreviewPages {

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final QuestionnaireQueries questionnaires;
    private final Waves waves;

    PreviewPages(CurrentActor actor, CohortAccess cohorts, QuestionnaireQueries questionnaires, Waves waves) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.questionnaires = questionnaires;
        this.waves = waves;
    }

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance preview(
                CohortView cohort,
                QuestionnaireQueries.View questionnaire,
                WaveKind kind,
                List<WaveKind> kinds,
                List<Question.Group> groups,
                Errors errors);

        static native TemplateInstance paper(
                CohortView cohort,
                QuestionnaireQueries.View questionnaire,
                WaveKind kind,
                List<Question.Group> groups,
                boolean needed);
    }

    @GET
    public TemplateInstance preview(@PathParam("cohort") UUID id, @QueryParam("wave") String wave) {
        var cohort = cohorts.cohort(id, actor.get());
        var kind = kind(wave);
        return Templates.preview(cohort, questionnaire(id), kind, kinds(id), groups(id, kind), Errors.NONE);
    }

    @GET
    @Path("paper")
    public TemplateInstance paper(@PathParam("cohort") UUID id, @QueryParam("wave") String wave) {
        var cohort = cohorts.cohort(id, actor.get());
        var kind = kind(wave);
        var groups = groups(id, kind);
        boolean needed = groups.stream()
                .flatMap(group -> group.questions().stream())
                .anyMatch(question -> question.item().required());
        return Templates.paper(cohort, questionnaire(id), kind, groups, needed);
    }

    private static WaveKind kind(String wave) {
        return Arrays.stream(WaveKind.values())
                .filter(kind -> kind.name().equals(wave))
                .findFirst()
                .orElse(WaveKind.BASELINE);
    }

    private List<WaveKind> kinds(UUID cohort) {
        var items = waves.items(cohort);
        return Arrays.stream(WaveKind.values())
                .filter(kind -> items.stream().anyMatch(item -> item.askedIn(kind)))
                .toList();
    }

    private List<Question.Group> groups(UUID cohort, WaveKind kind) {
        return Question.groups(
                waves.items(cohort).stream().filter(item -> item.askedIn(kind)).toList(), Map.of());
    }

    private QuestionnaireQueries.View questionnaire(UUID cohort) {
        return questionnaires.ofCohort(cohort).orElseThrow(() -> new NotFound("questionnaire"));
    }
}
