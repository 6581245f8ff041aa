package org.upshift.programme.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortAudience;
import org.upshift.programme.CohortAudiences;
import org.upshift.rest.Paging;

@Path("/api/cohorts/{cohort}/audience")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roles")
class CohortAudienceResource {
    private final CurrentActor actor;
    private final CohortAccess access;
    private final CohortAudiences audiences;

    CohortAudienceResource(CurrentActor actor, CohortAccess access, CohortAudiences audiences) {
        this.actor = actor;
        this.access = access;
        this.audiences = audiences;
    }

    record Seer(RoleBody role, String reason, String sees) {}

    record Audience(Page<Seer> byRole, List<CohortAudience.Group> withoutRole) {}

    @GET
    @Operation(summary = "Who can see this cohort: everyone with a role and the reason, all others by number")
    public Audience audience(@PathParam("cohort") UUID id, @BeanParam Paging paging) {
        var cohort = access.cohort(id, actor.get());
        var page = audiences.seers(cohort, paging.number(), paging.pageSize());
        var seers = page.items().stream()
                .map(one -> new Seer(RoleBody.of(one.holder()), one.reason(), one.sees()))
                .toList();
        return new Audience(new Page<>(seers, page.number(), page.size(), page.total()), audiences.groups(cohort));
    }
}
