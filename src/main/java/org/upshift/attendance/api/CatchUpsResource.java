package org.upshift.attendance.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.attendance.CatchUpQueries;
import org.upshift.attendance.CatchUpStatus;
import org.upshift.attendance.CatchUpWay;
import org.upshift.attendance.DecideCatchUp;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;

@Path("/api/cohorts/{cohort}/catch-ups")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class CatchUpsResource {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final CatchUpQueries catchUps;
    private final DecideCatchUp decideCatchUp;
    private final Bodies bodies;

    CatchUpsResource(
            CurrentActor actor,
            CohortAccess cohorts,
            CatchUpQueries catchUps,
            DecideCatchUp decideCatchUp,
            Bodies bodies) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.catchUps = catchUps;
        this.decideCatchUp = decideCatchUp;
        this.bodies = bodies;
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record CatchUpJson(
            UUID id,
            UUID person,
            String name,
            UUID session,
            CatchUpWay way,
            String group,
            int minutes,
            String reflection,
            CatchUpStatus status,
            Instant sentAt,
            String remark,
            String decidedBy) {
        static CatchUpJson of(CatchUpQueries.View sent) {
            return new CatchUpJson(
                    sent.id(),
                    sent.personId(),
                    sent.displayName(),
                    sent.sessionId(),
                    sent.way(),
                    sent.groupTitle(),
                    sent.minutes(),
                    sent.reflection(),
                    sent.status(),
                    sent.sentAt(),
                    sent.remark(),
                    sent.decidedBy());
        }
    }

    /** {@code remark} says why it is not accepted; the participant reads it. */
    record DecisionRequest(
            @NotNull(message = "Say whether it is accepted") Boolean accepted, String remark) {}

    @GET
    @Operation(summary = "What participants sent about sessions that they missed, what waits first")
    public Page<CatchUpJson> list(@PathParam("cohort") UUID id, @BeanParam Paging paging) {
        cohorts.withPlaces(id, actor.get());
        var page = org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1);
        var items = catchUps.ofCohort(id, page).stream().map(CatchUpJson::of).toList();
        return new Page<>(items, paging.number(), paging.pageSize(), catchUps.countOfCohort(id));
    }

    @PUT
    @Path("{catchUp}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Accept it, which marks the session as caught up, or say why not")
    public void decide(@PathParam("cohort") UUID id, @PathParam("catchUp") UUID catchUp, DecisionRequest request) {
        cohorts.withPlaces(id, actor.get());
        catchUps.find(catchUp, id).orElseThrow(() -> new NotFound("catch-up"));
        bodies.valid(request);
        decideCatchUp.decide(actor.get(), id, catchUp, request.accepted(), request.remark());
    }
}
