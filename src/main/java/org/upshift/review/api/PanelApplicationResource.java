package org.upshift.review.api;

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
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;
import org.upshift.review.ApplicationLine;
import org.upshift.review.ApplicationReviews;
import org.upshift.review.AssignReview;
import org.upshift.review.PanelDesk;
import org.upshift.review.PanelView;
import org.upshift.review.PanelWanted;
import org.upshift.review.TakeBackReview;

/** The applications before a panel: who reads them, and what was said. */
@Path("/api/cohorts/{cohort}/panel/applications")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
class PanelApplicationResource {
    private final CohortAccess access;
    private final PanelDesk desk;
    private final AssignReview assign;
    private final TakeBackReview takeBack;
    private final CurrentActor actor;
    private final Bodies bodies;

    PanelApplicationResource(
            CohortAccess access,
            PanelDesk desk,
            AssignReview assign,
            TakeBackReview takeBack,
            CurrentActor actor,
            Bodies bodies) {
        this.access = access;
        this.desk = desk;
        this.assign = assign;
        this.takeBack = takeBack;
        this.actor = actor;
        this.bodies = bodies;
    }

    /** @param mean of the submitted reviews, null without one; {@code unassigned} reviewers that are still to be found */
    record Row(
            UUID application,
            String reference,
            String name,
            String organisation,
            long submitted,
            long open,
            long unassigned,
            BigDecimal mean,
            int lowest,
            int highest,
            int most) {
        static Row of(ApplicationLine line) {
            var score = line.score();
            return new Row(
                    line.application(),
                    line.reference(),
                    line.name(),
                    line.organisation(),
                    score.reviews(),
                    line.open(),
                    line.unassigned(),
                    score.mean(),
                    score.lowest(),
                    score.highest(),
                    score.most());
        }
    }

    record AssignRequest(
            @NotNull(message = "Enter the reviewer") UUID reviewer) {}

    record TakeBackRequest(
            @NotNull(message = "Enter the review") UUID review) {}

    record Assigned(UUID review) {}

    @GET
    @Operation(summary = "Applications with their reviews in numbers, all or those with reviews missing")
    public Page<Row> list(
            @PathParam("cohort") UUID id,
            @QueryParam("missing") boolean missing,
            @Parameter(description = "part of a name, an address, an organisation or a reference") @QueryParam("search")
                    String search,
            @Parameter(description = "name, organisation, score or spread; else by reference") @QueryParam("sort")
                    String sort,
            @BeanParam Paging paging) {
        var page = desk.applications(
                panel(id), new PanelWanted(missing, search, sort), paging.number(), paging.pageSize());
        List<Row> rows = page.items().stream().map(Row::of).toList();
        return new Page<>(rows, page.number(), page.size(), page.total());
    }

    @GET
    @Path("{application}")
    @Operation(summary = "All reviews of an application, with the mean by criterion")
    public ApplicationReviews get(@PathParam("cohort") UUID cohort, @PathParam("application") UUID id) {
        return desk.reviews(panel(cohort), id).orElseThrow(() -> new NotFound("application"));
    }

    @POST
    @Path("{application}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give an application to a reviewer who is not in conflict with it")
    public Assigned assign(@PathParam("cohort") UUID cohort, @PathParam("application") UUID id, AssignRequest body) {
        access.withPlaces(cohort, actor.get());
        bodies.valid(body);
        return new Assigned(assign.assign(actor.get(), cohort, id, body.reviewer()));
    }

    @POST
    @Path("{application}/taking-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take an application from a reviewer")
    public void takeBack(@PathParam("cohort") UUID cohort, @PathParam("application") UUID id, TakeBackRequest body) {
        access.withPlaces(cohort, actor.get());
        bodies.valid(body);
        takeBack.takeBack(actor.get(), cohort, id, body.review());
    }

    private PanelView panel(UUID cohort) {
        return desk.panel(access.withPlaces(cohort, actor.get())).orElseThrow(() -> new NotFound("panel"));
    }
}
