package org.upshift.programme.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.ChangeProgramme;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CreateCohort;
import org.upshift.programme.CreateProgramme;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;

@Path("/api/programmes")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class ProgrammeResource {
    private static final int COHORTS = 100;

    private final CurrentActor actor;
    private final ProgrammeAccess access;
    private final ProgrammeQueries programmes;
    private final CohortQueries cohorts;
    private final CreateProgramme create;
    private final ChangeProgramme change;
    private final CreateCohort createCohort;
    private final Bodies bodies;
    private final Clock clock;

    ProgrammeResource(
            CurrentActor actor,
            ProgrammeAccess access,
            ProgrammeQueries programmes,
            CohortQueries cohorts,
            CreateProgramme create,
            ChangeProgramme change,
            CreateCohort createCohort,
            Bodies bodies,
            Clock clock) {
        this.actor = actor;
        this.access = access;
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.create = create;
        this.change = change;
        this.createCohort = createCohort;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "All programmes by title")
    public Page<ProgrammeQueries.Card> list(@BeanParam Paging paging) {
        var page = org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1);
        return new Page<>(programmes.cards(page), paging.number(), paging.pageSize(), programmes.count());
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "Everything that a programme says, with its public cohorts")
    public Response get(@PathParam("slug") String slug, @Context Request request) {
        var programme = programmes.programme(slug).orElseThrow(() -> new NotFound("programme"));
        var running = cohorts.publicCohorts(programme.id(), org.hibernate.query.Page.first(COHORTS)).stream()
                .map(cohort -> CohortBody.forAnyone(cohort, clock.instant()))
                .toList();
        return Tags.answer(ProgrammeBody.of(programme, programmes.parts(programme.id()), running), request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMINISTRATORS)
    @Operation(summary = "Enter a programme, which is public at once")
    public Response create(ProgrammeRequest request) {
        bodies.valid(request);
        create.create(actor.get(), request.requiredSlug(), request.text());
        return Response.created(URI.create("/api/programmes/" + request.slug())).build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("{slug}")
    @RolesAllowed(Role.TEAMS)
    @Operation(summary = "Replace everything that a programme says; its slug stays")
    public void change(@PathParam("slug") String slug, ProgrammeRequest request) {
        var programme = access.programme(slug, actor.get());
        change.change(actor.get(), programme.id(), null, bodies.valid(request).text());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("{slug}/cohorts")
    @RolesAllowed(Role.TEAMS)
    @Operation(summary = "Plan a new cohort")
    public Response createCohort(@PathParam("slug") String slug, CohortRequest request) {
        var programme = access.programme(slug, actor.get());
        bodies.valid(request);
        var id = createCohort.create(
                actor.get(), programme.id(), request.name(), request.capacity(), request.deadline());
        return Response.created(URI.create("/api/cohorts/" + id)).build();
    }
}
