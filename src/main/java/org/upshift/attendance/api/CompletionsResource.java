package org.upshift.attendance.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.attendance.CompleteEveryone;
import org.upshift.attendance.CompletePlace;
import org.upshift.attendance.Progress;
import org.upshift.attendance.ProgressReport;
import org.upshift.attendance.TakeBackCompletion;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;

@Path("/api/cohorts/{cohort}/completions")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class CompletionsResource {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final ProgressReport progress;
    private final CompleteEveryone completeEveryone;
    private final CompletePlace completePlace;
    private final TakeBackCompletion takeBackCompletion;
    private final Bodies bodies;

    CompletionsResource(
            CurrentActor actor,
            CohortAccess cohorts,
            ProgressReport progress,
            CompleteEveryone completeEveryone,
            CompletePlace completePlace,
            TakeBackCompletion takeBackCompletion,
            Bodies bodies) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.progress = progress;
        this.completeEveryone = completeEveryone;
        this.completePlace = completePlace;
        this.takeBackCompletion = takeBackCompletion;
        this.bodies = bodies;
    }

    /** {@code lacks} is empty for who meets the rule; the rest is absent until the programme is completed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonJson(
            UUID person,
            String name,
            int modules,
            int modulesCaughtUp,
            String daysGiven,
            int meetings,
            List<String> lacks,
            Instant completedAt,
            String certificate,
            String exception) {
        static PersonJson of(Progress progress) {
            var standing = progress.standing();
            var certificate = progress.certificate();
            return new PersonJson(
                    standing.person(),
                    standing.name(),
                    progress.modules(),
                    progress.caughtUp(),
                    standing.commitment().daysGiven(),
                    standing.commitment().meetings(),
                    progress.lacking(),
                    progress.completedAt(),
                    certificate == null ? null : certificate.code(),
                    certificate == null || certificate.exceptionReason().isEmpty()
                            ? null
                            : certificate.exceptionReason());
        }
    }

    record CompletionsJson(String rule, List<PersonJson> people) {}

    /** {@code reason} is needed for who lacks something. */
    record CompletionRequest(String reason) {}

    record ReversalRequest(
            @NotBlank(message = "Give the reason") String reason) {}

    @GET
    @Operation(summary = "Who has completed the programme, who meets its rule, and who lacks what")
    public CompletionsJson list(@PathParam("cohort") UUID id) {
        var cohort = cohorts.withPlaces(id, actor.get());
        return new CompletionsJson(
                progress.rule(cohort).sentence(),
                progress.of(cohort).stream().map(PersonJson::of).toList());
    }

    @POST
    @Operation(summary = "Complete the places of all who meet the rule")
    public Map<String, Integer> completeEveryone(@PathParam("cohort") UUID id) {
        return Map.of("completed", completeEveryone.complete(actor.get(), id));
    }

    @PUT
    @Path("{participant}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Complete one place, by way of exception with a reason")
    public void complete(
            @PathParam("cohort") UUID id, @PathParam("participant") UUID person, CompletionRequest request) {
        progress.of(cohorts.withPlaces(id, actor.get()), person);
        completePlace.complete(actor.get(), id, person, request == null ? "" : request.reason());
    }

    @POST
    @Path("{participant}/reversal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a completion back: its certificate is no longer valid")
    public void takeBack(@PathParam("cohort") UUID id, @PathParam("participant") UUID person, ReversalRequest request) {
        progress.of(cohorts.withPlaces(id, actor.get()), person);
        bodies.valid(request);
        takeBackCompletion.takeBack(actor.get(), id, person, request.reason());
    }
}
