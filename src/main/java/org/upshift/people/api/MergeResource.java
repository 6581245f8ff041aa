package org.upshift.people.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Duplicates;
import org.upshift.people.MergeDuplicates;
import org.upshift.people.MergePreview;
import org.upshift.people.MergeSubject;
import org.upshift.people.MergerQueries;
import org.upshift.people.Mergers;
import org.upshift.people.PreviewMerge;
import org.upshift.people.Role;
import org.upshift.people.UndoMerge;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;

@Path("/api/merges")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Merging")
class MergeResource {
    private final CurrentActor actor;
    private final Duplicates duplicates;
    private final PreviewMerge previews;
    private final MergeDuplicates merge;
    private final Mergers mergers;
    private final UndoMerge undo;
    private final Bodies bodies;

    MergeResource(
            CurrentActor actor,
            Duplicates duplicates,
            PreviewMerge previews,
            MergeDuplicates merge,
            Mergers mergers,
            UndoMerge undo,
            Bodies bodies) {
        this.actor = actor;
        this.duplicates = duplicates;
        this.previews = previews;
        this.merge = merge;
        this.mergers = mergers;
        this.undo = undo;
        this.bodies = bodies;
    }

    /** Records of one kind: how many, and what a reader recognises each by. */
    record Group(String kind, String words, List<String> records) {}

    record Preview(
            MergeSubject subject,
            MergePreview.Party kept,
            MergePreview.Party gone,
            List<Group> moving,
            List<Group> staying,
            List<String> reasonsAgainst) {}

    /** @param kept the id under which everything is found afterwards; {@code gone} the other */
    record MergeRequest(
            @NotNull(message = "Enter PERSON or ORGANISATION")
            MergeSubject subject,

            @NotNull(message = "Enter the id of the one to keep")
            UUID kept,

            @NotNull(message = "Enter the id of the one to go")
            UUID gone) {}

    @GET
    @Operation(summary = "What has been merged, the latest first")
    public Page<MergerQueries.Row> list(@BeanParam Paging paging) {
        return mergers.visible(actor.get(), paging.number(), paging.pageSize());
    }

    @GET
    @Path("candidates")
    @Operation(summary = "Pairs that look like duplicates, at most fifty")
    public List<Duplicates.Candidate> candidates(@QueryParam("subject") MergeSubject subject) {
        return duplicates.of(actor.get(), subject == null ? MergeSubject.ORGANISATION : subject);
    }

    @GET
    @Path("preview")
    @Operation(summary = "What a merge would move, record by record, and why it may be refused")
    public Preview preview(
            @QueryParam("subject") MergeSubject subject, @QueryParam("kept") UUID kept, @QueryParam("gone") UUID gone) {
        if (subject == null || kept == null || gone == null) {
            throw new NotFound("merge");
        }
        var preview = previews.preview(actor.get(), subject, kept, gone);
        if (!preview.allowed()) {
            throw new NotFound("merge");
        }
        return new Preview(
                subject,
                preview.kept(),
                preview.gone(),
                groups(preview.moving()),
                groups(preview.staying()),
                preview.reasonsAgainst());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Merge two people or two organisations")
    public Response merge(MergeRequest request) {
        bodies.valid(request);
        var id = merge.merge(actor.get(), request.subject(), request.kept(), request.gone());
        return Response.created(URI.create("/api/merges/" + id)).build();
    }

    @GET
    @Path("{merge}")
    @Operation(summary = "A merge and how much it moved")
    public Mergers.Details get(@PathParam("merge") UUID id) {
        return mergers.details(actor.get(), id);
    }

    @POST
    @Path("{merge}/reversal")
    @Operation(summary = "Undo a merge: exactly what moved goes back, or nothing does")
    public void undo(@PathParam("merge") UUID id) {
        undo.undo(actor.get(), id);
    }

    private List<Group> groups(List<MergePreview.Group> groups) {
        return groups.stream()
                .map(group -> new Group(group.kind(), group.words(), group.titles(actor.get())))
                .toList();
    }
}
