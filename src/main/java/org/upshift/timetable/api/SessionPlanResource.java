package org.upshift.timetable.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;
import org.upshift.timetable.AddMaterial;
import org.upshift.timetable.ChooseFacilitators;
import org.upshift.timetable.PlanWarnings;
import org.upshift.timetable.RemoveMaterial;
import org.upshift.timetable.SessionPlanQueries;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;
import org.upshift.timetable.TeamTimetable;

@Path("/api/cohorts/{cohort}/sessions/{session}/plan")
@RolesAllowed({Role.TEAMS, Role.FACILITATORS})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timetable")
class SessionPlanResource {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final SessionPlanQueries plans;
    private final TeamTimetable timetable;
    private final PlanWarnings warnings;
    private final ChooseFacilitators chooseFacilitators;
    private final AddMaterial addMaterial;
    private final RemoveMaterial removeMaterial;
    private final Bodies bodies;

    SessionPlanResource(
            CurrentActor actor,
            CohortAccess cohorts,
            SessionQueries sessions,
            SessionPlanQueries plans,
            TeamTimetable timetable,
            PlanWarnings warnings,
            ChooseFacilitators chooseFacilitators,
            AddMaterial addMaterial,
            RemoveMaterial removeMaterial,
            Bodies bodies) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.plans = plans;
        this.timetable = timetable;
        this.warnings = warnings;
        this.chooseFacilitators = chooseFacilitators;
        this.addMaterial = addMaterial;
        this.removeMaterial = removeMaterial;
        this.bodies = bodies;
    }

    record FacilitatorJson(UUID person, String name) {}

    record MaterialJson(UUID id, String title, String link) {}

    /** {@code warnings} says what to look at: a weekend, a bank holiday, somebody or a place that is needed twice. */
    record PlanJson(
            String format, List<FacilitatorJson> facilitators, List<MaterialJson> materials, List<String> warnings) {}

    record FacilitatorsRequest(
            @NotNull(message = "Give the people") @Size(max = 50, message = "At most 50 people")
            List<@NotNull UUID> people) {}

    record MaterialRequest(
            @NotNull(message = "Give a title") String title,
            @NotNull(message = "Give a link") String link) {}

    @GET
    @Operation(summary = "Who facilitates a session, with which materials, and what to look at")
    public PlanJson show(@PathParam("cohort") UUID id, @PathParam("session") UUID session) {
        var cohort = cohorts.withPlaces(id, actor.get(), Role.FACILITATOR);
        return new PlanJson(
                find(id, session).format(),
                plans.facilitators(session, id).stream()
                        .map(one -> new FacilitatorJson(one.personId(), one.displayName()))
                        .toList(),
                plans.materials(session, id).stream()
                        .map(one -> new MaterialJson(one.id(), one.title(), one.link()))
                        .toList(),
                // What is planned and not released, and who has a seat elsewhere, is for the team
                actor.get().holds(Role.TEAM, cohort.programmeId())
                        ? warnings.of(cohort, timetable.of(id).planned()).about(session)
                        : List.of());
    }

    @PUT
    @Path("facilitators")
    @RolesAllowed(Role.TEAMS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say who facilitates a session; whoever is new to it, or no longer in it, gets a letter")
    public void choose(@PathParam("cohort") UUID id, @PathParam("session") UUID session, FacilitatorsRequest request) {
        cohorts.withPlaces(id, actor.get());
        find(id, session);
        bodies.valid(request);
        chooseFacilitators.choose(actor.get(), id, session, Set.copyOf(request.people()));
    }

    @POST
    @Path("materials")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a material: a link that begins with https://")
    public Response add(@PathParam("cohort") UUID id, @PathParam("session") UUID session, MaterialRequest request) {
        cohorts.withPlaces(id, actor.get(), Role.FACILITATOR);
        find(id, session);
        bodies.valid(request);
        var material = addMaterial.add(actor.get(), id, session, request.title(), request.link());
        return Response.created(URI.create("/api/cohorts/" + id + "/sessions/" + session + "/plan"))
                .entity(Map.of("id", material))
                .build();
    }

    @DELETE
    @Path("materials/{material}")
    @Operation(summary = "Take a material out")
    public void remove(
            @PathParam("cohort") UUID id, @PathParam("session") UUID session, @PathParam("material") UUID material) {
        cohorts.withPlaces(id, actor.get(), Role.FACILITATOR);
        find(id, session);
        removeMaterial.remove(actor.get(), id, session, material);
    }

    private SessionView find(UUID cohort, UUID id) {
        return sessions.find(id)
                .filter(session -> session.cohortId().equals(cohort))
                .orElseThrow(() -> new NotFound("session"));
    }
}
