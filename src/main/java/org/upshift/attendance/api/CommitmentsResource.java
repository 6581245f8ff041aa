package org.upshift.attendance.api;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.attendance.DecideMeeting;
import org.upshift.attendance.MeetingQueries;
import org.upshift.attendance.Standings;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;

@Path("/api/cohorts/{cohort}/commitments")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class CommitmentsResource {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final Standings standings;
    private final MeetingQueries meetings;
    private final DecideMeeting decideMeeting;
    private final Bodies bodies;

    CommitmentsResource(
            CurrentActor actor,
            CohortAccess cohorts,
            Standings standings,
            MeetingQueries meetings,
            DecideMeeting decideMeeting,
            Bodies bodies) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.standings = standings;
        this.meetings = meetings;
        this.decideMeeting = decideMeeting;
        this.bodies = bodies;
    }

    /** {@code remark} says why it does not count; the participant reads it. */
    record DecisionRequest(
            @NotNull(message = "Say whether the meeting is confirmed")
            Boolean confirmed,

            String remark) {}

    @GET
    @Operation(summary = "Where the participants stand with the days that the programme asks for")
    public List<CommitmentJson> list(@PathParam("cohort") UUID id) {
        return standings.ofCohort(cohorts.withPlaces(id, actor.get())).stream()
                .map(CommitmentJson::of)
                .toList();
    }

    @GET
    @Path("meetings")
    @Operation(summary = "The community meetings of a cohort, those that wait for the team first")
    public Page<MeetingJson> meetings(@PathParam("cohort") UUID id, @BeanParam Paging paging) {
        cohorts.withPlaces(id, actor.get());
        var page = org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1);
        var items = meetings.ofCohort(id, page).stream().map(MeetingJson::of).toList();
        return new Page<>(items, paging.number(), paging.pageSize(), meetings.countOfCohort(id));
    }

    @PUT
    @Path("meetings/{meeting}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Confirm a community meeting, or say why it does not count")
    public void decide(@PathParam("cohort") UUID id, @PathParam("meeting") UUID meeting, DecisionRequest request) {
        cohorts.withPlaces(id, actor.get());
        meetings.find(meeting, id).orElseThrow(() -> new NotFound("meeting"));
        bodies.valid(request);
        decideMeeting.decide(actor.get(), id, meeting, request.confirmed(), request.remark());
    }
}
