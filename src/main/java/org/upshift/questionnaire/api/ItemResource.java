package org.upshift.questionnaire.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.questionnaire.AcceptWording;
import org.upshift.questionnaire.AddItem;
import org.upshift.questionnaire.Blueprints;
import org.upshift.questionnaire.ChangeItem;
import org.upshift.questionnaire.CopyItems;
import org.upshift.questionnaire.MoveItem;
import org.upshift.questionnaire.RemoveItem;
import org.upshift.rest.Bodies;

/** The items of a questionnaire: add, copy, change, move, remove. */
@Path("/api/questionnaires/{questionnaire}/items")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
class ItemResource {

    private final CurrentActor actor;
    private final QuestionnaireReach reach;
    private final Blueprints blueprints;
    private final AddItem addItem;
    private final CopyItems copyItems;
    private final ChangeItem changeItem;
    private final MoveItem moveItem;
    private final RemoveItem removeItem;
    private final AcceptWording accept;
    private final Bodies bodies;

    ItemResource(
            CurrentActor actor,
            QuestionnaireReach reach,
            Blueprints blueprints,
            AddItem addItem,
            CopyItems copyItems,
            ChangeItem changeItem,
            MoveItem moveItem,
            RemoveItem removeItem,
            AcceptWording accept,
            Bodies bodies) {
        this.actor = actor;
        this.reach = reach;
        this.blueprints = blueprints;
        this.addItem = addItem;
        this.copyItems = copyItems;
        this.changeItem = changeItem;
        this.moveItem = moveItem;
        this.removeItem = removeItem;
        this.accept = accept;
        this.bodies = bodies;
    }

    enum Direction {
        UP,
        DOWN
    }

    record Ids(List<UUID> ids) {}

    /** @param id of the version that is asked from now on */
    record Changed(UUID id, boolean newVersion) {}

    record CopyRequest(
            @NotEmpty(message = "Choose at least one item") List<@NotNull UUID> items) {}

    record MoveRequest(@NotNull(message = "Say UP or DOWN") Direction direction) {}

    record AcceptRequest(
            @NotBlank(message = "Say why the two can be compared")
            @Size(max = 500, message = "Reason must be 500 characters or fewer")
            String reason) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an item at the end")
    public Response add(@PathParam("questionnaire") UUID id, ItemRequest request) {
        reach.cohort(id, actor.get());
        var added = addItem.add(actor.get(), id, bodies.valid(request).draft());
        return Response.created(URI.create("/api/questionnaires/" + id))
                .entity(new Ids(List.of(added)))
                .build();
    }

    @POST
    @Path("copies")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Copy items of other questionnaires, found at /api/items; copies stay comparable while they say the same")
    public Response copy(@PathParam("questionnaire") UUID id, CopyRequest request) {
        reach.cohort(id, actor.get());
        var copies = copyItems.copy(actor.get(), id, bodies.valid(request).items());
        return Response.created(URI.create("/api/questionnaires/" + id))
                .entity(new Ids(copies))
                .build();
    }

    @PUT
    @Path("{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change an item; once somebody has answered it, other words are a new version")
    public Changed change(
            @PathParam("questionnaire") UUID id, @PathParam("item") UUID item, ItemChangeRequest request) {
        var now = blueprints.of(reach.cohort(id, actor.get())).line(item).item();
        bodies.valid(request);
        var version = changeItem.change(actor.get(), id, item, request.draft(now), request.otherMeaning());
        return new Changed(version, !version.equals(item));
    }

    @POST
    @Path("{item}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Move an item one place UP or DOWN")
    public void move(@PathParam("questionnaire") UUID id, @PathParam("item") UUID item, MoveRequest request) {
        reach.cohort(id, actor.get());
        moveItem.move(actor.get(), id, item, bodies.valid(request).direction() == Direction.UP);
    }

    @DELETE
    @Path("{item}")
    @Operation(summary = "Remove an item from the edition that was read; answers that were given stay")
    public void remove(
            @PathParam("questionnaire") UUID id, @PathParam("item") UUID item, @QueryParam("edition") Integer edition) {
        var blueprint = blueprints.of(reach.cohort(id, actor.get()));
        blueprint.line(item);
        if (edition == null || edition != blueprint.questionnaire().edition()) {
            throw new RuleViolation(
                    "edition", "edition", "Send the edition of the questionnaire that you read, as ?edition=1");
        }
        removeItem.remove(actor.get(), id, item);
    }

    @POST
    @Path("{item}/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EVALUATORS)
    @Operation(
            summary =
                    "Let the report compare a version whose meaning changed with the one before it; the reason is printed")
    public void accept(@PathParam("questionnaire") UUID id, @PathParam("item") UUID item, AcceptRequest request) {
        reach.cohort(id, actor.get(), Role.EVALUATOR);
        accept.accept(actor.get(), id, item, bodies.valid(request).reason());
    }
}
