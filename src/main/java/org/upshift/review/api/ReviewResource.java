package org.upshift.review.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;
import org.upshift.review.GivenScore;
import org.upshift.review.RecuseReview;
import org.upshift.review.ReviewQueue;
import org.upshift.review.ReviewSheets;
import org.upshift.review.SaveScores;
import org.upshift.review.SubmitReview;

/** The applications that were given to me to review. */
@Path("/api/reviews")
@RolesAllowed(Role.REVIEWERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
class ReviewResource {
    private final ReviewQueue queue;
    private final ReviewSheets sheets;
    private final SaveScores save;
    private final SubmitReview submit;
    private final RecuseReview recuse;
    private final CurrentActor actor;
    private final Bodies bodies;

    ReviewResource(
            ReviewQueue queue,
            ReviewSheets sheets,
            SaveScores save,
            SubmitReview submit,
            RecuseReview recuse,
            CurrentActor actor,
            Bodies bodies) {
        this.queue = queue;
        this.sheets = sheets;
        this.save = save;
        this.submit = submit;
        this.recuse = recuse;
        this.actor = actor;
        this.bodies = bodies;
    }

    /** @param version as the review was read, or as the last save has answered it */
    record ScoresRequest(
            @NotNull(message = "Enter the version of the review that you change")
            Integer version,

            @NotNull(message = "Enter the scores")
            List<@Valid @NotNull(message = "Enter a score") ScoreRequest> scores) {
        List<GivenScore> given() {
            return scores.stream().map(ScoreRequest::given).toList();
        }
    }

    /** @param points null while there is only a comment */
    record ScoreRequest(
            @NotBlank(message = "Enter the key of a criterion")
            String criterion,

            Integer points,
            String comment) {
        GivenScore given() {
            // A script that means none says null
            int number = points == null ? GivenScore.NONE : points < 0 ? Integer.MAX_VALUE : points;
            return new GivenScore(criterion, number, comment == null ? "" : comment);
        }
    }

    record VersionRequest(
            @NotNull(message = "Enter the version of the review that you submit")
            Integer version) {}

    record Version(int version) {}

    record ReasonRequest(
            @NotBlank(message = "Say why you step back")
            @Size(max = 1000, message = "Why you step back must be 1,000 characters or fewer")
            String reason) {}

    @GET
    @Operation(summary = "What was given to me, open reviews first; without names while the panel is blind")
    public Page<ReviewQueue.Entry> list(@BeanParam Paging paging) {
        return queue.of(actor.get(), paging.number(), paging.pageSize());
    }

    @GET
    @Path("{review}")
    @Operation(summary = "One application as I may read it, with the rubric and my scores")
    public ReviewDocument get(@PathParam("review") UUID id) {
        return ReviewDocument.of(sheets.of(actor.get(), id));
    }

    @PUT
    @Path("{review}/scores")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Save my scores, complete or not; what was submitted has to be submitted again")
    public Version save(@PathParam("review") UUID id, ScoresRequest body) {
        sheets.of(actor.get(), id);
        bodies.valid(body);
        return new Version(save.save(actor.get(), id, body.version(), body.given()));
    }

    @POST
    @Path("{review}/submission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Submit what was saved")
    public void submit(@PathParam("review") UUID id, VersionRequest body) {
        sheets.of(actor.get(), id);
        bodies.valid(body);
        submit.submit(actor.get(), id, body.version());
    }

    @POST
    @Path("{review}/recusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Step back from an application, with a reason")
    public void recuse(@PathParam("review") UUID id, ReasonRequest body) {
        sheets.of(actor.get(), id);
        bodies.valid(body);
        recuse.recuse(actor.get(), id, body.reason());
    }
}
