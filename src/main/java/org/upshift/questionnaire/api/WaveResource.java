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
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.questionnaire.AnswerWave;
import org.upshift.questionnaire.ImportResponses;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.questionnaire.Waves;
import org.upshift.rest.Refusals;
import org.upshift.table.ImportRefused;

/** What a wave asks, and the way in for answers. */
@Path("/api/waves/{wave}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
class WaveResource {

    private final CurrentActor actor;
    private final CohortReach reach;
    private final QuestionnaireQueries questionnaires;
    private final Waves waves;
    private final AnswerWave answerWave;
    private final ImportResponses importResponses;

    WaveResource(
            CurrentActor actor,
            CohortReach reach,
            QuestionnaireQueries questionnaires,
            Waves waves,
            AnswerWave answerWave,
            ImportResponses importResponses) {
        this.actor = actor;
        this.reach = reach;
        this.questionnaires = questionnaires;
        this.waves = waves;
        this.answerWave = answerWave;
        this.importResponses = importResponses;
    }

    record Stored(int responses) {}

    @GET
    @Operation(summary = "A wave and the items that it asks")
    public WaveAnswer wave(@PathParam("wave") UUID id) {
        var head = questionnaires.wave(id).orElseThrow(() -> new NotFound("wave"));
        reach.check(head.cohortId(), actor.get());
        return WaveAnswer.of(head, head.state(waves.now()), waves.asked(head.id(), head.kind()));
    }

    @POST
    @Path("responses")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer a wave for the person who asks; the same Idempotency-Key again changes nothing")
    public Response answer(
            @PathParam("wave") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid ResponseRequest request) {
        answerWave.answer(actor.personId(), id, idempotencyKey, request.sheet(), request.sheetBefore());
        return Response.noContent().build();
    }

    @POST
    @Path("responses")
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
            return Refusals.answer(refused);
        }
    }
}
