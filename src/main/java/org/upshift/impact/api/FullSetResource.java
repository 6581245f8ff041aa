package org.upshift.impact.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.impact.ImpactReports;
import org.upshift.impact.Profiles;
import org.upshift.impact.TakeFullSet;
import org.upshift.impact.TidyData;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;

/** Answers in tidy long form with their codebook. */
@Path("/api/cohorts/{id}/impact/data")
@Tag(name = "Impact")
@RolesAllowed({Role.EVALUATORS, Role.TEAMS})
@Produces(MediaType.APPLICATION_JSON)
class FullSetResource {

    private final CurrentActor actor;
    private final CohortAccess access;
    private final ImpactReports reports;
    private final Profiles profiles;
    private final TakeFullSet takeFullSet;

    FullSetResource(
            CurrentActor actor,
            CohortAccess access,
            ImpactReports reports,
            Profiles profiles,
            TakeFullSet takeFullSet) {
        this.actor = actor;
        this.access = access;
        this.reports = reports;
        this.profiles = profiles;
        this.takeFullSet = takeFullSet;
    }

    /** @param reason what it is needed for; goes into the history */
    record Reason(String reason) {}

    @GET
    @Operation(
            summary =
                    "How many people gave each answer, in tidy long form with a codebook, after the rules of disclosure")
    public TidyData counts(@PathParam("id") UUID id, @QueryParam("profile") String profile) {
        return TidyData.of(reports.of(access.cohort(id, actor.get(), Role.EVALUATOR), profiles.named(profile)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Every answer of the closed waves, for an evaluator of the cohort; recorded with the reason")
    public TidyData all(@PathParam("id") UUID id, Reason why) {
        return takeFullSet.take(actor.get(), id, why == null ? null : why.reason());
    }
}
