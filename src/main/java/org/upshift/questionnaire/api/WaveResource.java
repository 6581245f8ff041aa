package org.upshift.questionnaire.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.questionnaire.AnswerWave;
import org.upshift.questionnaire.ImportRefused;
import org.upshift.questionnaire.ImportResponses;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.questionnaire.WaveView;
import org.upshift.questionnaire.Waves;
import org.upshift.rest.Problem;

/** Waves: how many of those who were asked have answered, what is asked, and the way in for answers. */
@Path("/api")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
class WaveResource {

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final EnrolmentQueries enrolment;
    private final QuestionnaireQueries questionnaires;
    private final Waves waves;
    private final AnswerWave answerWave;
    private final ImportResponses importResponses;

    WaveResource(
            CurrentActor actor,
            CohortAccess cohorts,
            EnrolmentQueries enrolment,
            QuestionnaireQueries questionnaires,
            Waves waves,
            AnswerWave answerWave,
            ImportResponses importResponses) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.enrolment = enrolment;
        this.questionnaires = questionnaires;
        this.waves = waves;
        this.answerWave = answerWave;
        this.importResponses = importResponses;
    }

    record Stored(int responses) {}

    @GET
    @Path("cohorts/{cohort}/waves")
    @Operation(summary = "The waves of a cohort with their response rates")
    public Page<WaveView> ofCohort(@PathParam("cohort") UUID cohort) {
        reach(cohort);
        var found = waves.of(cohort);
        return new Page<>(found, 1, Page.MAX_SIZE, found.size());
    }

    @GET
    @Path("waves/{wave}")
    @Operation(summary = "A wave and the items that it asks")
    public WaveAnswer wave(@PathParam("wave") UUID id) {
        var head = questionnaires.wave(id).orElseThrow(() -> new NotFound("wave"));
        reach(head.cohortId());
        return WaveAnswer.of(head, head.state(waves.now()), waves.items(head.cohortId(), head.kind()));
    }

    @POST
    @Path("waves/{wave}/responses")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer a wave for the person who asks; the same Idempotency-Key again changes nothing")
    public Response answer(
            @PathParam("wave") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid ResponseRequest request) {
        answerWave.answer(actor.personId(), id, idempotencyKey, request.sheet());
        return Response.noContent().build();
    }

    @POST
    @Path("waves/{wave}/responses")
    @Consumes("text/csv")
    @RolesAllowed(Role.TEAMS)
    @Operation(
            summary = "Store responses given elsewhere: respondent_code, then a column per item code; all or nothing")
    public Response importCsv(@PathParam("wave") UUID id, @QueryParam("asked") Integer asked, String csv) {
        try {
            return Response.status(Response.Status.CREATED)
                    .entity(new Stored(importResponses.store(actor.get(), id, csv == null ? "" : csv, asked)))
                    .build();
        } catch (ImportRefused refused) {
            return Response.status(422)
                    .type(Problem.MEDIA_TYPE)
                    .entity(problem(refused))
                    .build();
        }
    }

    private static Problem problem(ImportRefused refused) {
        var errors = refused.errors().stream()
                .map(error -> new Problem.FieldError(
                        "line " + error.line() + (error.column() == null ? "" : ", " + error.column()),
                        error.message()))
                .toList();
        return Problem.of(422, "Unprocessable Content", refused.getMessage())
                .withCode(refused.code())
                .withErrors(errors);
    }

    /** Participants reach the waves of their cohort, as do those who run or evaluate it. */
    private void reach(UUID cohort) {
        var asking = actor.get();
        if (asking.id() == null || !enrolment.isParticipant(asking.id(), cohort)) {
            cohorts.cohort(cohort, asking, Role.FACILITATOR, Role.EVALUATOR);
        }
    }
}
