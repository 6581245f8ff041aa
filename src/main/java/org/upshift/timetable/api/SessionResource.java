package org.upshift.timetable.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.Actor;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortQueries;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;
import org.upshift.timetable.SaveSession;
import org.upshift.timetable.SeatAccess;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;
import org.upshift.timetable.TakeOutSession;
import org.upshift.timetable.TeamTimetable;

@Path("/api/cohorts/{cohort}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEAMS)
@Tag(name = "Timetable")
class SessionResource {
    private final CurrentActor actor;
    private final CohortAccess access;
    private final CohortQueries cohorts;
    private final SessionQueries sessions;
    private final TeamTimetable timetable;
    private final SaveSession saveSession;
    private final TakeOutSession takeOutSession;
    private final Bodies bodies;

    SessionResource(
            CurrentActor actor,
            CohortAccess access,
            CohortQueries cohorts,
            SessionQueries sessions,
            TeamTimetable timetable,
            SaveSession saveSession,
            TakeOutSession takeOutSession,
            Bodies bodies) {
        this.actor = actor;
        this.access = access;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.timetable = timetable;
        this.saveSession = saveSession;
        this.takeOutSession = takeOutSession;
        this.bodies = bodies;
    }

    @GET
    @PermitAll
    @Operation(summary = "The sessions of a cohort by date; joining links only for those who run it")
    public Page<SessionJson> list(@PathParam("cohort") UUID cohort, @BeanParam Paging paging) {
        boolean runsIt = actor.find().filter(known -> runs(known, cohort)).isPresent();
        if (!runsIt && cohorts.publicCohort(cohort).isEmpty()) {
            throw new NotFound("cohort");
        }
        var page = org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1);
        var gated = sessions.access(cohort).stream()
                .filter(SeatAccess::agreement)
                .map(SeatAccess::session)
                .toList();
        var items = sessions.ofCohort(cohort, page).stream()
                .map(session -> runsIt ? session : session.withoutLink())
                .map(session -> SessionJson.of(session, gated.contains(session.id())))
                .toList();
        return new Page<>(items, paging.number(), paging.pageSize(), sessions.countOfCohort(cohort));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a session: at once, or with draft=true in the next release")
    public Response add(@PathParam("cohort") UUID cohort, @QueryParam("draft") boolean draft, SessionRequest request) {
        access.withPlaces(cohort, actor.get());
        bodies.valid(request);
        var id = save(cohort, null, request, draft);
        return Response.created(URI.create("/api/cohorts/" + cohort + "/sessions/" + id))
                .entity(Map.of("id", id))
                .build();
    }

    @GET
    @Path("{session}")
    @Operation(summary = "One session")
    public SessionJson show(@PathParam("cohort") UUID cohort, @PathParam("session") UUID session) {
        access.withPlaces(cohort, actor.get());
        var view = found(cohort, session).orElseThrow(() -> new NotFound("session"));
        return SessionJson.of(view, sessions.countNeedingAgreement(session) > 0);
    }

    @PUT
    @Path("{session}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a session: at once, or with draft=true in the next release; its kind stays")
    public void change(
            @PathParam("cohort") UUID cohort,
            @PathParam("session") UUID session,
            @QueryParam("draft") boolean draft,
            SessionRequest request) {
        access.withPlaces(cohort, actor.get());
        timetable.session(cohort, session);
        bodies.valid(request);
        save(cohort, session, request, draft);
    }

    @DELETE
    @Path("{session}")
    @Operation(summary = "Remove a session that nobody has booked at once, or with draft=true any in the next release")
    public void remove(
            @PathParam("cohort") UUID cohort, @PathParam("session") UUID session, @QueryParam("draft") boolean draft) {
        takeOutSession.takeOut(actor.get(), cohort, session, !draft, null);
    }

    private UUID save(UUID cohort, UUID session, SessionRequest request, boolean draft) {
        return saveSession
                .save(actor.get(), cohort, new SaveSession.Wish(session, request.plan(), !draft, null))
                .session();
    }

    private Optional<SessionView> found(UUID cohort, UUID session) {
        return sessions.find(session).filter(found -> found.cohortId().equals(cohort));
    }

    private boolean runs(Actor known, UUID cohort) {
        try {
            access.withPlaces(cohort, known, Role.FACILITATOR, Role.EVALUATOR, Role.REVIEWER);
            return true;
        } catch (NotFound foreign) {
            return false;
        }
    }
}
