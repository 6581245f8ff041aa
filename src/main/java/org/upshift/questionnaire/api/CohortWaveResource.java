package org.upshift.questionnaire.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.questionnaire.ArrangeWave;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.questionnaire.WaveView;
import org.upshift.questionnaire.Waves;
import org.upshift.rest.Bodies;

/** The waves of a cohort: how many of those who were asked have answered. */
@Path("/api/cohorts/{cohort}/waves")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
class CohortWaveResource {

    private final CurrentActor actor;
    private final CohortReach reach;
    private final CohortAccess cohorts;
    private final QuestionnaireQueries questionnaires;
    private final Waves waves;
    private final ArrangeWave arrange;
    private final Bodies bodies;

    CohortWaveResource(
            CurrentActor actor,
            CohortReach reach,
            CohortAccess cohorts,
            QuestionnaireQueries questionnaires,
            Waves waves,
            ArrangeWave arrange,
            Bodies bodies) {
        this.actor = actor;
        this.reach = reach;
        this.cohorts = cohorts;
        this.questionnaires = questionnaires;
        this.waves = waves;
        this.arrange = arrange;
        this.bodies = bodies;
    }

    record Planned(UUID id) {}

    @GET
    @Operation(summary = "The waves of a cohort with their response rates")
    public Page<WaveView> ofCohort(@PathParam("cohort") UUID cohort) {
        reach.check(cohort, actor.get());
        var found = waves.of(cohort);
        return new Page<>(found, 1, Page.MAX_SIZE, found.size());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.TEAMS)
    @Operation(summary = "Plan a wave of any kind, on days of its own or counted from the cohort's dates")
    public Response plan(@PathParam("cohort") UUID cohort, PlanRequest request) {
        cohorts.cohort(cohort, actor.get());
        bodies.valid(request);
        var questionnaire = questionnaires.ofCohort(cohort).orElseThrow(() -> new NotFound("questionnaire"));
        UUID id = arrange.arrange(actor.get(), questionnaire.id(), null, request.plan());
        return Response.created(URI.create("/api/waves/" + id))
                .entity(new Planned(id))
                .build();
    }
}
