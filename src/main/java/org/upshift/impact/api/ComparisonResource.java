package org.upshift.impact.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.query.Page;
import org.upshift.impact.Comparison;
import org.upshift.impact.Comparisons;
import org.upshift.impact.Profiles;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;

@Path("/api/impact/comparison")
@Tag(name = "Impact")
@RolesAllowed({Role.EVALUATORS, Role.TEAMS})
@Produces(MediaType.APPLICATION_JSON)
class ComparisonResource {

    private static final Page MOST = Page.first(40);

    private final CurrentActor actor;
    private final CohortAccess access;
    private final Comparisons comparisons;
    private final Profiles profiles;

    ComparisonResource(CurrentActor actor, CohortAccess access, Comparisons comparisons, Profiles profiles) {
        this.actor = actor;
        this.access = access;
        this.comparisons = comparisons;
        this.profiles = profiles;
    }

    @GET
    @Operation(summary = "The newest cohorts within reach beside each other, and their counts pooled over equal items")
    public Comparison compare(@QueryParam("profile") String profile) {
        return comparisons.of(access.cohorts(actor.get(), MOST, Role.EVALUATOR), profiles.named(profile));
    }
}
