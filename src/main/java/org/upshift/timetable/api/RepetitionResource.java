package org.upshift.timetable.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.programme.RepeatedPart;
import org.upshift.rest.Bodies;
import org.upshift.timetable.Leftovers;
import org.upshift.timetable.RunAgain;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionView;

@Path("/api/programmes/{slug}/repetitions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEAMS)
@Tag(name = "Timetable")
class RepetitionResource {
    private final CurrentActor actor;
    private final ProgrammeQueries programmes;
    private final RunAgain runAgain;
    private final Bodies bodies;

    RepetitionResource(CurrentActor actor, ProgrammeQueries programmes, RunAgain runAgain, Bodies bodies) {
        this.actor = actor;
        this.programmes = programmes;
        this.runAgain = runAgain;
        this.bodies = bodies;
    }

    /** {@code pattern} is an earlier cohort of the programme; it and {@code first} may be left out together. */
    record RepetitionRequest(
            @NotBlank(message = "Give a name") @Size(max = 100, message = "Name must be 100 characters or fewer")
            String name,

            @NotNull(message = "Give the number of places") Integer capacity,

            @NotNull(message = "Give the last day for applications, like 2026-11-22")
            LocalDate deadline,

            UUID pattern,
            LocalDate first) {}

    /** {@code movedFrom} and {@code warnings} are absent where there is nothing to say. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record PlannedJson(
            SessionKind kind,
            String title,
            LocalDateTime starts,
            LocalDateTime ends,
            int capacity,
            LocalDate movedFrom,
            List<String> warnings) {
        static PlannedJson of(SessionView session, RunAgain.Preview preview) {
            return new PlannedJson(
                    session.kind(),
                    session.title(),
                    session.starts(),
                    session.ends(),
                    session.capacity(),
                    preview.movedOff().get(session.id()),
                    preview.warnings().about(session.id()));
        }
    }

    /** {@code comes} along besides the sessions; {@code stays} behind, and why. */
    record PreviewJson(
            List<PlannedJson> sessions,
            List<RepeatedPart.Line> comes,
            List<String> stays,
            List<Leftovers.Leftover> leftovers) {}

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "What such a cohort would have: its sessions, what comes along with them, and what their texts say of the earlier one")
    public PreviewJson preview(@PathParam("slug") String slug, RepetitionRequest request) {
        var preview = runAgain.preview(actor.get(), wish(slug, request));
        return new PreviewJson(
                preview.sessions().stream()
                        .map(session -> PlannedJson.of(session, preview))
                        .toList(),
                preview.comes(),
                preview.stays(),
                preview.leftovers());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Plan a new cohort, with the timetable, the forms and the questionnaire of an earlier one")
    public Response run(@PathParam("slug") String slug, RepetitionRequest request) {
        var cohort = runAgain.run(actor.get(), wish(slug, request));
        return Response.created(URI.create("/api/cohorts/" + cohort))
                .entity(Map.of("id", cohort))
                .build();
    }

    private RunAgain.Wish wish(String slug, RepetitionRequest request) {
        var programme = programmes
                .reachable(slug, actor.get().isAdministrator(), actor.get().scope(Role.TEAM))
                .orElseThrow(() -> new NotFound("programme"));
        bodies.valid(request);
        return new RunAgain.Wish(
                programme.id(),
                request.name(),
                request.capacity(),
                request.deadline(),
                request.pattern(),
                request.first());
    }
}
