package org.upshift.questionnaire.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.questionnaire.Blueprints;
import org.upshift.questionnaire.CopyQuestionnaire;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.questionnaire.WriteQuestionnaire;
import org.upshift.rest.Bodies;

/** What a cohort is asked, for its team. */
@Path("/api/cohorts/{cohort}/questionnaires")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
class QuestionnaireResource {

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final QuestionnaireQueries questionnaires;
    private final Blueprints blueprints;
    private final WriteQuestionnaire write;
    private final CopyQuestionnaire copy;
    private final Bodies bodies;

    QuestionnaireResource(
            CurrentActor actor,
            CohortAccess cohorts,
            QuestionnaireQueries questionnaires,
            Blueprints blueprints,
            WriteQuestionnaire write,
            CopyQuestionnaire copy,
            Bodies bodies) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.questionnaires = questionnaires;
        this.blueprints = blueprints;
        this.write = write;
        this.copy = copy;
        this.bodies = bodies;
    }

    record Created(UUID id) {}

    record CopyRequest(
            @NotNull(message = "Say which questionnaire to copy")
            UUID questionnaire,

            @NotNull(message = "Give the day from which the answers are anonymous")
            LocalDate keysDestroyedOn) {}

    @GET
    @Operation(summary = "The questionnaire of a cohort, if it has one")
    public Page<QuestionnaireBody> ofCohort(@PathParam("cohort") UUID id) {
        var cohort = cohorts.cohort(id, actor.get());
        var found = questionnaires.ofCohort(id).isEmpty()
                ? List.<QuestionnaireBody>of()
                : List.of(QuestionnaireBody.of(blueprints.of(cohort)));
        return new Page<>(found, 1, 1, found.size());
    }

    @POST
    @Path("copies")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a cohort a copy of another cohort's questionnaire: what is asked, no dates and no answers")
    public Response copy(@PathParam("cohort") UUID cohort, CopyRequest request) {
        cohorts.cohort(cohort, actor.get());
        bodies.valid(request);
        var id = copy.copy(actor.get(), cohort, request.questionnaire(), request.keysDestroyedOn());
        return Response.created(URI.create("/api/questionnaires/" + id))
                .entity(new Created(id))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a cohort its questionnaire with waves, or replace the one that nobody has answered")
    public Response create(@PathParam("cohort") UUID cohort, QuestionnaireRequest request) {
        cohorts.cohort(cohort, actor.get());
        bodies.valid(request);
        var id = write.write(actor.get(), cohort, request.draft(), request.waveDrafts());
        return Response.created(URI.create("/api/cohorts/" + cohort + "/waves"))
                .entity(new Created(id))
                .build();
    }
}
