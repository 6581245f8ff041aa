package org.upshift.questionnaire.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.questionnaire.Blueprints;
import org.upshift.questionnaire.ChangeQuestionnaire;
import org.upshift.questionnaire.ItemBank;
import org.upshift.questionnaire.ItemQueries;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;

/** Questionnaires of all cohorts that somebody runs. */
@Path("/api/questionnaires")
@RolesAllowed({Role.TEAMS, Role.EVALUATORS})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
class QuestionnairesResource {

    private final CurrentActor actor;
    private final QuestionnaireReach reach;
    private final ItemBank bank;
    private final Blueprints blueprints;
    private final ChangeQuestionnaire change;
    private final Bodies bodies;

    QuestionnairesResource(
            CurrentActor actor,
            QuestionnaireReach reach,
            ItemBank bank,
            Blueprints blueprints,
            ChangeQuestionnaire change,
            Bodies bodies) {
        this.actor = actor;
        this.reach = reach;
        this.bank = bank;
        this.blueprints = blueprints;
        this.change = change;
        this.bodies = bodies;
    }

    record ChangeRequest(
            @NotBlank(message = "Give a title") @Size(max = 200, message = "Title must be 200 characters or fewer")
            String title,

            @NotNull(message = "Give the day from which the answers are anonymous")
            LocalDate keysDestroyedOn) {}

    @GET
    @RolesAllowed(Role.TEAMS)
    @Operation(summary = "The questionnaires of all cohorts of one's programmes, the newest cohort first")
    public Page<ItemQueries.Source> all(@BeanParam Paging paging) {
        return bank.questionnaires(actor.get(), paging.number(), paging.pageSize());
    }

    @GET
    @Path("{questionnaire}")
    @Operation(
            summary = "What a questionnaire asks and what for: items, learning outcomes, and what is tied to nothing")
    public QuestionnaireBody one(@PathParam("questionnaire") UUID id) {
        return QuestionnaireBody.of(blueprints.of(reach.cohort(id, actor.get(), Role.EVALUATOR)));
    }

    @PUT
    @Path("{questionnaire}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.TEAMS)
    @Operation(summary = "Another title, or another day on which the answers become anonymous")
    public void change(@PathParam("questionnaire") UUID id, ChangeRequest request) {
        reach.cohort(id, actor.get());
        bodies.valid(request);
        change.change(actor.get(), id, request.title(), request.keysDestroyedOn());
    }
}
