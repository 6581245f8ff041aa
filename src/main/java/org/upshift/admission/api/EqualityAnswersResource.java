package org.upshift.admission.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.ApplicationQueries;
import org.upshift.admission.EqualityQuestion;
import org.upshift.admission.GiveEqualityAnswers;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.rest.Bodies;

@Path("/api/applications/{application}/equality-answers")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class EqualityAnswersResource {
    private final ApplicationQueries applications;
    private final GiveEqualityAnswers give;
    private final CurrentActor actor;
    private final Bodies bodies;

    EqualityAnswersResource(
            ApplicationQueries applications, GiveEqualityAnswers give, CurrentActor actor, Bodies bodies) {
        this.applications = applications;
        this.give = give;
        this.actor = actor;
        this.bodies = bodies;
    }

    record AnswersRequest(
            @NotNull(message = "Answer at least one question")
            Map<EqualityQuestion, String> answers) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer equality questions, once; nobody can tell afterwards which answers are whose")
    public void give(@PathParam("application") UUID id, AnswersRequest body) {
        if (applications.own(id, actor.personId()).isEmpty()) {
            throw new NotFound("application");
        }
        give.give(actor.get(), id, bodies.valid(body).answers());
    }
}
