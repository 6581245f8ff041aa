package org.upshift.questionnaire.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.questionnaire.WaveView;
import org.upshift.questionnaire.Waves;

/** The waves of a cohort: how many of those who were asked have answered. */
@Path("/api/cohorts/{cohort}/waves")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
class CohortWaveResource {

    private final CurrentActor actor;
    private final CohortReach reach;
    private final Waves waves;

    CohortWaveResource(CurrentActor actor, CohortReach reach, Waves waves) {
        this.actor = actor;
        this.reach = reach;
        this.waves = waves;
    }

    @GET
    @Operation(summary = "The waves of a cohort with their response rates")
    public Page<WaveView> ofCohort(@PathParam("cohort") UUID cohort) {
        reach.check(cohort, actor.get());
        var found = waves.of(cohort);
        return new Page<>(found, 1, Page.MAX_SIZE, found.size());
    }
}
