package org.upshift.admission.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.ApplicationList;
import org.upshift.admission.SignOffStatus;
import org.upshift.admission.Standing;
import org.upshift.admission.StartApplication;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.rest.Paging;

@Path("/api/cohorts/{cohort}/applications")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class CohortApplicationResource {
    private final CohortAccess access;
    private final ApplicationList list;
    private final StartApplication start;
    private final CurrentActor actor;
    private final Clock clock;

    CohortApplicationResource(
            CohortAccess access, ApplicationList list, StartApplication start, CurrentActor actor, Clock clock) {
        this.access = access;
        this.list = list;
        this.start = start;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param meanScore only where the list is ordered by it */
    record Row(
            UUID id,
            String reference,
            String name,
            String email,
            String organisation,
            long eligibilityMet,
            long priorityMet,
            String managerName,
            SignOffStatus signOff,
            Standing status,
            String statusText,
            Instant sentAt,
            BigDecimal meanScore) {}

    @GET
    @RolesAllowed(Role.TEAMS)
    @Operation(summary = "The applications of a cohort, for its programme team")
    public Page<Row> list(
            @PathParam("cohort") UUID cohort,
            @QueryParam("status") Standing status,
            @QueryParam("search") String search,
            @Parameter(
                            description =
                                    "ABOUT_YOU, LINE_MANAGER, EMPLOYER or the key of a section: only drafts in which it is not complete")
                    @QueryParam("incomplete")
                    String incomplete,
            @QueryParam("waitsForManager") boolean waits,
            @QueryParam("toLookAt") boolean look,
            @Parameter(description = "name, or score for the best first") @QueryParam("sort") String sort,
            @BeanParam Paging paging) {
        var of = access.withPlaces(cohort, actor.get());
        var now = clock.instant();
        var page = list.list(
                cohort,
                new ApplicationList.Wanted(status, incomplete, waits, look, search, "score".equals(sort)),
                paging.number(),
                paging.pageSize());
        return new Page<>(
                page.items().stream().map(line -> row(line, of, now)).toList(),
                page.number(),
                page.size(),
                page.total());
    }

    private static Row row(ApplicationList.Line line, CohortView cohort, Instant now) {
        var row = line.row();
        var status = row.status(cohort, now);
        return new Row(
                row.id(),
                row.reference(),
                row.name(),
                row.email(),
                row.organisation(),
                row.eligibilityMet(),
                row.priorityMet(),
                row.signOff() == null ? null : row.manager(),
                row.signOff(),
                status.standing(),
                status.title(cohort),
                row.sentAt(),
                line.score() == null ? null : line.score().mean());
    }

    @POST
    @Operation(summary = "Start an application, or find the one that I have in this cohort")
    public Response start(@PathParam("cohort") UUID cohort) {
        var id = start.start(actor.get(), cohort);
        return Response.created(URI.create("/api/applications/" + id))
                .entity(Map.of("id", id))
                .build();
    }
}
