package org.upshift.attendance.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.attendance.CheckIn;
import org.upshift.attendance.CheckIns;
import org.upshift.attendance.OpenCheckIn;
import org.upshift.attendance.OwnPlace;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

@Path("/api/sessions/{session}/check-in")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class CheckInResource {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final OwnPlace places;
    private final CheckIns checkIns;
    private final OpenCheckIn openCheckIn;
    private final CheckIn checkIn;
    private final Bodies bodies;

    CheckInResource(
            CurrentActor actor,
            CohortAccess cohorts,
            SessionQueries sessions,
            OwnPlace places,
            CheckIns checkIns,
            OpenCheckIn openCheckIn,
            CheckIn checkIn,
            Bodies bodies) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.places = places;
        this.checkIns = checkIns;
        this.openCheckIn = openCheckIn;
        this.checkIn = checkIn;
        this.bodies = bodies;
    }

    /** {@code code} changes every minute and is absent where check-in is closed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CodeJson(boolean open, String code) {}

    record OpenRequest(
            @NotNull(message = "Say whether check-in is open")
            Boolean open) {}

    record CodeRequest(@NotBlank(message = "Give the code") String code) {}

    @GET
    @RolesAllowed({Role.TEAMS, Role.FACILITATORS})
    @Operation(summary = "The code by which participants mark themselves now")
    public CodeJson show(@PathParam("session") UUID id) {
        var code = checkIns.code(requireReach(id));
        return new CodeJson(code.isPresent(), code.orElse(null));
    }

    @PUT
    @RolesAllowed({Role.TEAMS, Role.FACILITATORS})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Open or close check-in")
    public void change(@PathParam("session") UUID id, OpenRequest request) {
        requireReach(id);
        bodies.valid(request);
        openCheckIn.change(actor.get(), id, request.open());
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Mark oneself present by the code")
    public void mark(@PathParam("session") UUID id, CodeRequest request) {
        places.of(
                actor.personId(),
                sessions.find(id).orElseThrow(() -> new NotFound("session")).cohortId());
        bodies.valid(request);
        checkIn.checkIn(actor.get(), id, request.code());
    }

    private SessionView requireReach(UUID id) {
        var session = sessions.find(id).orElseThrow(() -> new NotFound("session"));
        cohorts.withPlaces(session.cohortId(), actor.get(), Role.FACILITATOR);
        return session;
    }
}
