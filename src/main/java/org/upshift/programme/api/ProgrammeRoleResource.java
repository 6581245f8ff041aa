package org.upshift.programme.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.Page;
import org.upshift.people.ChangeRoleEnd;
import org.upshift.people.CurrentActor;
import org.upshift.people.EmailAddress;
import org.upshift.people.GrantRole;
import org.upshift.people.Role;
import org.upshift.people.RolePeriod;
import org.upshift.people.RoleQueries;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.programme.RemoveFromTeam;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;

@Path("/api/programmes/{slug}/team")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roles")
class ProgrammeRoleResource {
    private final CurrentActor actor;
    private final ProgrammeAccess access;
    private final RoleQueries roles;
    private final GrantRole grant;
    private final ChangeRoleEnd changeEnd;
    private final RemoveFromTeam remove;
    private final Bodies bodies;
    private final Clock clock;

    ProgrammeRoleResource(
            CurrentActor actor,
            ProgrammeAccess access,
            RoleQueries roles,
            GrantRole grant,
            ChangeRoleEnd changeEnd,
            RemoveFromTeam remove,
            Bodies bodies,
            Clock clock) {
        this.actor = actor;
        this.access = access;
        this.roles = roles;
        this.grant = grant;
        this.changeEnd = changeEnd;
        this.remove = remove;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** @param from the first day, or null for now; {@code until} the last day, or null for no end */
    record MemberRequest(
            @NotBlank(message = "Enter an e-mail address") String email, LocalDate from, LocalDate until) {}

    record MemberEndRequest(LocalDate until) {}

    @GET
    @Operation(summary = "Who is, or will be, on the team of a programme")
    public Page<RoleBody> team(@PathParam("slug") String slug, @BeanParam Paging paging) {
        var programme = access.programme(slug, actor.get());
        var now = clock.instant();
        var rows = roles
                .holders(programme.id(), now, org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1))
                .stream()
                .map(RoleBody::of)
                .toList();
        return new Page<>(rows, paging.number(), paging.pageSize(), roles.countHolders(programme.id(), now));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take someone on to the team")
    public void add(@PathParam("slug") String slug, MemberRequest request) {
        var programme = access.programme(slug, actor.get());
        bodies.valid(request);
        var email = EmailAddress.parse(request.email(), "email");
        var period = new RolePeriod(request.from(), request.until());
        grant.grant(actor.get(), email, Role.TEAM, programme.id(), period);
    }

    @PUT
    @Path("{grant}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Move the last day on the team; null is no end")
    public void changeEnd(@PathParam("slug") String slug, @PathParam("grant") UUID id, MemberEndRequest request) {
        var programme = access.programme(slug, actor.get());
        changeEnd.change(actor.get(), id, programme.id(), bodies.valid(request).until());
    }

    @DELETE
    @Path("{grant}")
    @Operation(summary = "Take someone off the team now")
    public void remove(@PathParam("slug") String slug, @PathParam("grant") UUID id) {
        var programme = access.programme(slug, actor.get());
        remove.remove(actor.get(), programme.id(), id);
    }
}
