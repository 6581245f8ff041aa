package org.upshift.attendance.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.attendance.AbsenceQueries;
import org.upshift.attendance.DecideAbsence;
import org.upshift.attendance.EnterAbsence;
import org.upshift.booking.CancelReason;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;

@Path("/api/cohorts/{cohort}/absences")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class AbsencesResource {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final AbsenceQueries absences;
    private final DecideAbsence decideAbsence;
    private final EnterAbsence enterAbsence;
    private final Bodies bodies;

    AbsencesResource(
            CurrentActor actor,
            CohortAccess cohorts,
            AbsenceQueries absences,
            DecideAbsence decideAbsence,
            EnterAbsence enterAbsence,
            Bodies bodies) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.absences = absences;
        this.decideAbsence = decideAbsence;
        this.enterAbsence = enterAbsence;
        this.bodies = bodies;
    }

    /** {@code authorised} and what follows it are absent until the team has decided. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record AbsenceJson(
            UUID id,
            UUID person,
            String name,
            UUID session,
            CancelReason reason,
            String words,
            Instant toldAt,
            boolean withNotice,
            Boolean authorised,
            String remark,
            String decidedBy) {
        static AbsenceJson of(AbsenceQueries.View told) {
            return new AbsenceJson(
                    told.id(),
                    told.personId(),
                    told.displayName(),
                    told.sessionId(),
                    told.reason(),
                    told.words(),
                    told.toldAt(),
                    told.isWithNotice(),
                    told.authorised(),
                    told.remark(),
                    told.decidedBy());
        }
    }

    /** {@code remark} is read by the participant; it is needed where the absence is not authorised. */
    record DecisionRequest(
            @NotNull(message = "Say whether the absence is authorised")
            Boolean authorised,

            String remark) {}

    @GET
    @Operation(summary = "Who told that they cannot come and why, what is not decided first")
    public Page<AbsenceJson> list(@PathParam("cohort") UUID id, @BeanParam Paging paging) {
        cohorts.withPlaces(id, actor.get());
        var page = org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1);
        var items = absences.ofCohort(id, page).stream().map(AbsenceJson::of).toList();
        return new Page<>(items, paging.number(), paging.pageSize(), absences.countOfCohort(id));
    }

    /** {@code words} are for the team alone, and for the participant. */
    record AbsenceRequest(
            @NotNull(message = "Give the participant") UUID person,
            @NotNull(message = "Give the session") UUID session,
            @NotNull(message = "Say why they cannot come") CancelReason reason,
            String words) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter that a participant told you that they cannot come, on their behalf")
    public Response enter(@PathParam("cohort") UUID id, AbsenceRequest request) {
        cohorts.withPlaces(id, actor.get());
        bodies.valid(request);
        var absence = enterAbsence.enter(
                actor.get(), id, request.session(), request.person(), request.reason(), request.words());
        return Response.created(URI.create("/api/cohorts/" + id + "/absences"))
                .entity(Map.of("id", absence))
                .build();
    }

    @PUT
    @Path("{absence}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Authorise an absence, or say why not")
    public void decide(@PathParam("cohort") UUID id, @PathParam("absence") UUID absence, DecisionRequest request) {
        cohorts.withPlaces(id, actor.get());
        absences.find(absence, id).orElseThrow(() -> new NotFound("absence"));
        bodies.valid(request);
        decideAbsence.decide(actor.get(), id, absence, request.authorised(), request.remark());
    }
}
