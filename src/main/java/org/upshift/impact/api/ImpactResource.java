package org.upshift.impact.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.impact.ImpactReport;
import org.upshift.impact.ImpactReports;
import org.upshift.impact.Profiles;
import org.upshift.impact.PublishImpact;
import org.upshift.impact.PublishedImpact;
import org.upshift.impact.PublishedImpact.Published;
import org.upshift.impact.WithdrawImpact;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortQueries;

@Path("/api/cohorts/{id}/impact")
@Tag(name = "Impact")
@RolesAllowed({Role.EVALUATORS, Role.TEAMS})
@Produces(MediaType.APPLICATION_JSON)
class ImpactResource {

    private final CurrentActor actor;
    private final CohortAccess access;
    private final CohortQueries cohorts;
    private final ImpactReports reports;
    private final Profiles profiles;
    private final PublishedImpact published;
    private final PublishImpact publishImpact;
    private final WithdrawImpact withdrawImpact;

    ImpactResource(
            CurrentActor actor,
            CohortAccess access,
            CohortQueries cohorts,
            ImpactReports reports,
            Profiles profiles,
            PublishedImpact published,
            PublishImpact publishImpact,
            WithdrawImpact withdrawImpact) {
        this.actor = actor;
        this.access = access;
        this.cohorts = cohorts;
        this.reports = reports;
        this.profiles = profiles;
        this.published = published;
        this.publishImpact = publishImpact;
        this.withdrawImpact = withdrawImpact;
    }

    @GET
    @Operation(summary = "The impact report of a cohort; what is missing is null, with the reason")
    public ImpactReport report(
            @PathParam("id") UUID id,
            @Parameter(description = "What may be shown to whom: team, external (unless said otherwise) or official")
                    @QueryParam("profile")
                    String profile) {
        return reports.of(access.cohort(id, actor.get(), Role.EVALUATOR), profiles.named(profile));
    }

    /** @param profile external or official, or null for external */
    record Publishing(String profile) {}

    @PUT
    @Path("published")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make the impact story public, frozen as it is now; an earlier one is replaced")
    public Published publish(@PathParam("id") UUID id, Publishing how) {
        publishImpact.publish(actor.get(), id, how == null ? null : how.profile());
        return published.of(id).orElseThrow(() -> new NotFound("impact"));
    }

    @DELETE
    @Path("published")
    @Operation(summary = "Take the impact story back")
    public void withdraw(@PathParam("id") UUID id) {
        withdrawImpact.withdraw(actor.get(), id);
    }

    @GET
    @Path("published")
    @PermitAll
    @Operation(summary = "The headline figures of a cohort that are public, as they were when they were published")
    public Published published(@PathParam("id") UUID id) {
        return cohorts.publicCohort(id)
                .flatMap(cohort -> published.of(cohort.id()))
                .orElseThrow(() -> new NotFound("impact"));
    }
}
