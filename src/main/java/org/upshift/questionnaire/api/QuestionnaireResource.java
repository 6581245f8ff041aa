package org.upshift.questionnaire.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
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
    private final WriteQuestionnaire write;
    private final Bodies bodies;

    QuestionnaireResource(CurrentActor actor, CohortAccess cohorts, WriteQuestionnaire write, Bodies bodies) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.write = write;
        this.bodies = bodies;
    }

    record Created(UUID id) {}

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
