package org.upshift.admission.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.ApplicationQueries;
import org.upshift.admission.EqualityQuestion;
import org.upshift.admission.EqualityStatus;
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
    private final EqualityStatus status;
    private final GiveEqualityAnswers give;
    private final CurrentActor actor;
    private final Bodies bodies;

    EqualityAnswersResource(
            ApplicationQueries applications,
            EqualityStatus status,
            GiveEqualityAnswers give,
            CurrentActor actor,
            Bodies bodies) {
        this.applications = applications;
        this.status = status;
        this.give = give;
        this.actor = actor;
        this.bodies = bodies;
    }

    record AnswersRequest(
            @NotNull(message = "Answer at least one question")
            Map<EqualityQuestion, String> answers) {}

    /** @param answers one of which can be given */
    record Asked(EqualityQuestion question, String text, List<String> answers) {
        static Asked of(EqualityQuestion question) {
            return new Asked(question, question.text(), question.answers());
        }
    }

    /** @param given whether they were answered already: what was said leads to nobody, not even to me */
    record AskedDocument(boolean given, List<Asked> questions) {}

    @GET
    @Operation(summary = "The equality questions that I may answer, each with its answers")
    public AskedDocument get(@PathParam("application") UUID id) {
        requireOwn(id);
        return new AskedDocument(
                status.isGiven(id),
                Arrays.stream(EqualityQuestion.values()).map(Asked::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer equality questions, once; nobody can tell afterwards which answers are whose")
    public void give(@PathParam("application") UUID id, AnswersRequest body) {
        requireOwn(id);
        give.give(actor.get(), id, bodies.valid(body).answers());
    }

    private void requireOwn(UUID id) {
        if (applications.own(id, actor.personId()).isEmpty()) {
            throw new NotFound("application");
        }
    }
}
