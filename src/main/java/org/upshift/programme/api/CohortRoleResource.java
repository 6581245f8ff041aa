package org.upshift.programme.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import org.upshift.people.EndRole;
import org.upshift.people.Role;
import org.upshift.people.RolePeriod;
import org.upshift.people.RoleQueries;
import org.upshift.programme.AppointToCohort;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;

@Path("/api/cohorts/{cohort}/roles")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roles")
class CohortRoleResource {
    private final CurrentActor actor;
    private final CohortAccess access;
    private final RoleQueries roles;
    private final AppointToCohort appoint;
    private final ChangeRoleEnd changeEnd;
    private final EndRole end;
    private final Bodies bodies;
    private final Clock clock;

    CohortRoleResource(
            CurrentActor actor,
            CohortAccess access,
            RoleQueries roles,
            AppointToCohort appoint,
            ChangeRoleEnd changeEnd,
            EndRole end,
            Bodies bodies,
            Clock clock) {
        this.actor = actor;
        this.access = access;
        this.roles = roles;
        this.appoint = appoint;
        this.changeEnd = changeEnd;
        this.end = end;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** @param from the first day, or null for now; {@code until} the last day, or null for no end */
    record RoleRequest(
            @NotBlank(message = "Enter an e-mail address") String email,
            @NotNull(message = "Enter a role") Role role,
            LocalDate from,
            LocalDate until) {}

    record EndRequest(LocalDate until) {}

    @GET
    @Operation(summary = "Who has, or will have, a role for this cohort")
    public Page<RoleBody> list(@PathParam("cohort") UUID id, @BeanParam Paging paging) {
        access.cohort(id, actor.get());
        var now = clock.instant();
        var rows =
                roles.holders(id, now, org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1)).stream()
                        .map(RoleBody::of)
                        .toList();
        return new Page<>(rows, paging.number(), paging.pageSize(), roles.countHolders(id, now));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make someone FACILITATOR, EVALUATOR or REVIEWER of the cohort",
            description = "A role that is held already goes on, for the period that is given")
    public void appoint(@PathParam("cohort") UUID id, RoleRequest request) {
        access.cohort(id, actor.get());
        bodies.valid(request);
        var period = new RolePeriod(request.from(), request.until());
        appoint.appoint(actor.get(), id, request.email(), request.role(), () -> period);
    }

    @PUT
    @Path("{grant}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Move the last day of a role; null is no end")
    public void changeEnd(@PathParam("cohort") UUID id, @PathParam("grant") UUID grant, EndRequest request) {
        access.cohort(id, actor.get());
        changeEnd.change(actor.get(), grant, id, bodies.valid(request).until());
    }

    @DELETE
    @Path("{grant}")
    @Operation(summary = "End a role now")
    public void end(@PathParam("cohort") UUID id, @PathParam("grant") UUID grant) {
        access.cohort(id, actor.get());
        end.end(actor.get(), grant, id);
    }
}
