package org.upshift.questionnaire.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.questionnaire.ChooseCodeParts;
import org.upshift.questionnaire.CodePart;
import org.upshift.questionnaire.CodeReports;
import org.upshift.questionnaire.OpenLinks;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.rest.Bodies;

/** From what people make a code of their own, and how well their codes pair; never what was answered under one. */
@Path("/api/cohorts/{cohort}/codes")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
class CohortCodeResource {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final QuestionnaireQueries questionnaires;
    private final OpenLinks links;
    private final CodeReports reports;
    private final ChooseCodeParts choose;
    private final Bodies bodies;

    CohortCodeResource(
            CurrentActor actor,
            CohortAccess cohorts,
            QuestionnaireQueries questionnaires,
            OpenLinks links,
            CodeReports reports,
            ChooseCodeParts choose,
            Bodies bodies) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.questionnaires = questionnaires;
        this.links = links;
        this.reports = reports;
        this.choose = choose;
        this.bodies = bodies;
    }

    record PartRequest(
            @NotBlank(message = "Give the question") String wording,

            @NotNull(message = "Say whether letters or digits count")
            CodePart.Kind kind,

            int length) {}

    record PartsRequest(
            @NotEmpty(message = "Give the parts") List<@NotNull @Valid PartRequest> parts) {}

    /**
     * Codes of a cohort.
     *
     * @param waves how many codes were found again, in waves that are closed
     * @param collisions codes that were made more than once in a wave
     */
    record Codes(List<CodePart> parts, List<CodeReports.WaveRate> waves, List<CodeReports.Collision> collisions) {}

    @GET
    @Operation(summary = "From what codes are made, how many were found again, and which were made more than once")
    public Codes codes(@PathParam("cohort") UUID cohort) {
        var questionnaire = questionnaire(cohort);
        var report = reports.of(cohort);
        return new Codes(links.parts(questionnaire), report.waves(), report.collisions());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Choose from what codes are made, until the first of them is")
    public void choose(@PathParam("cohort") UUID cohort, PartsRequest request) {
        var questionnaire = questionnaire(cohort);
        bodies.valid(request);
        choose.choose(
                actor.get(),
                questionnaire,
                request.parts().stream()
                        .map(part -> new CodePart(part.wording(), part.kind(), part.length()))
                        .toList());
    }

    private UUID questionnaire(UUID cohort) {
        cohorts.cohort(cohort, actor.get());
        return questionnaires
                .ofCohort(cohort)
                .orElseThrow(() -> new NotFound("questionnaire"))
                .id();
    }
}
