package org.upshift.impact.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.impact.ImpactReport;
import org.upshift.impact.ImpactReports;
import org.upshift.impact.MadeOfReports;
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
import org.upshift.rest.TaggedBytes;

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
    private final MadeOfReports<TaggedBytes> json;

    ImpactResource(
            CurrentActor actor,
            CohortAccess access,
            CohortQueries cohorts,
            ImpactReports reports,
            Profiles profiles,
            PublishedImpact published,
            PublishImpact publishImpact,
            WithdrawImpact withdrawImpact,
            ObjectMapper mapper) {
        this.actor = actor;
        this.access = access;
        this.cohorts = cohorts;
        this.reports = reports;
        this.profiles = profiles;
        this.published = published;
        this.publishImpact = publishImpact;
        this.withdrawImpact = withdrawImpact;
        this.json = new MadeOfReports<>(report -> TaggedBytes.of(write(mapper, report)));
    }

    @GET
    @Operation(
            summary = "The impact report of a cohort; what is missing is null, with the reason",
            description =
                    "Why a figure is null is in undefined, by its name; of the flow, in flow.undefined. percent and rounded are per cent, "
                            + "points, roundedPoints and shift.interval percentage points; wilson, "
                            + "difference, newcombe and tango are proportions from -1 to 1. Where the profile rounds counts, about is true.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImpactReport.class)))
    @APIResponse(responseCode = "304", description = "The report that If-None-Match names is still the same")
    public Response report(
            @PathParam("id") UUID id,
            @Parameter(description = "What may be shown to whom: team, external (unless said otherwise) or official")
                    @QueryParam("profile")
                    String profile,
            @Context Request request) {
        return json.of(reports.of(access.cohort(id, actor.get(), Role.EVALUATOR), profiles.named(profile)))
                .answer(request)
                .build();
    }

    private static byte[] write(ObjectMapper mapper, ImpactReport report) {
        try {
            return mapper.writeValueAsBytes(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
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
