package org.upshift.timetable.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.Page;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;
import org.upshift.timetable.DiscardDraft;
import org.upshift.timetable.ReleaseTimetable;
import org.upshift.timetable.SeesTimetable;
import org.upshift.timetable.TimetablePreview;
import org.upshift.timetable.TimetableVersions;

/** The versions of a cohort's timetable. */
@Path("/api/cohorts/{cohort}/timetable")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Timetable")
class TimetableReleaseResource {
    private final CurrentActor actor;
    private final CohortAccess access;
    private final SeesTimetable sees;
    private final TimetableVersions versions;
    private final TimetablePreview preview;
    private final ReleaseTimetable releaseTimetable;
    private final DiscardDraft discardDraft;
    private final Bodies bodies;

    TimetableReleaseResource(
            CurrentActor actor,
            CohortAccess access,
            SeesTimetable sees,
            TimetableVersions versions,
            TimetablePreview preview,
            ReleaseTimetable releaseTimetable,
            DiscardDraft discardDraft,
            Bodies bodies) {
        this.actor = actor;
        this.access = access;
        this.sees = sees;
        this.versions = versions;
        this.preview = preview;
        this.releaseTimetable = releaseTimetable;
        this.discardDraft = discardDraft;
        this.bodies = bodies;
    }

    /**
     * @param dryRun answers what a release would do, and does nothing
     * @param agreed as the dry run gave it; not needed for one
     * @param note stands in every letter
     */
    record ReleaseRequest(
            boolean dryRun,
            String agreed,

            @Size(max = ReleaseTimetable.LONGEST_NOTE, message = "Note must be 1,000 characters or fewer")
            String note) {}

    /** What looks wrong about a session that changes, but is allowed. */
    record WarningDocument(UUID session, String name, String warning) {}

    /**
     * @param warnings days, and facilitators, places and people who would be needed twice
     * @param letters how many people get one
     */
    record PreviewDocument(
            String agreed,
            int version,
            List<TimetableChangeJson> changes,
            List<WarningDocument> warnings,
            int letters,
            List<String> effects,
            List<String> obstacles) {}

    /** @param releasedBy for the team alone */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionDocument(
            int version, Instant releasedAt, String releasedBy, String note, List<TimetableChangeJson> changes) {}

    @GET
    @Path("releases")
    @Operation(summary = "The versions of the timetable, the newest first, each with what it changed")
    public Page<VersionDocument> list(@PathParam("cohort") UUID id, @BeanParam Paging paging) {
        boolean team = sees.isTeam(sees.cohort(id, actor.get()), actor.get());
        int latest = versions.count(id);
        var items = versions.of(id, paging.number(), paging.pageSize(), latest).stream()
                .map(version -> document(version, team))
                .toList();
        return new Page<>(items, paging.number(), paging.pageSize(), latest);
    }

    @POST
    @Path("releases")
    @RolesAllowed(Role.TEAMS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Release all that is kept, or see with dryRun what that would do",
            description = "Answers 409 when something has changed since the dry run that gave “agreed”.")
    public Response release(@PathParam("cohort") UUID id, ReleaseRequest request) {
        access.withPlaces(id, actor.get());
        bodies.valid(request);
        if (request.dryRun()) {
            return Response.ok(document(preview.of(actor.get(), id))).build();
        }
        int version = releaseTimetable.release(actor.get(), id, request.agreed(), request.note());
        return Response.created(URI.create("/api/cohorts/" + id + "/timetable/releases"))
                .entity(Map.of("version", version))
                .build();
    }

    @DELETE
    @Path("drafts/{session}")
    @RolesAllowed(Role.TEAMS)
    @Operation(summary = "Discard what is kept of a session for the next release")
    public void discard(@PathParam("cohort") UUID id, @PathParam("session") UUID session) {
        discardDraft.discard(actor.get(), id, session, null);
    }

    private static VersionDocument document(TimetableVersions.Version version, boolean team) {
        var changes =
                team ? version.difference().changes() : version.difference().news();
        return new VersionDocument(
                version.number(),
                version.releasedAt(),
                team ? version.by() : null,
                version.note(),
                changes.stream()
                        .map(change -> TimetableChangeJson.of(change, team))
                        .toList());
    }

    private static PreviewDocument document(TimetablePreview.Preview now) {
        return new PreviewDocument(
                now.agreed(),
                now.version(),
                now.difference().changes().stream()
                        .map(change -> TimetableChangeJson.of(change, true))
                        .toList(),
                now.difference().changes().stream()
                        .flatMap(change -> now.warnings(change.id()).stream()
                                .map(warning -> new WarningDocument(
                                        change.id(), change.session().name(), warning)))
                        .toList(),
                now.letters(),
                now.effects(),
                now.obstacles().stream().map(RuleViolation::getMessage).toList());
    }
}
