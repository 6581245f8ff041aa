package org.upshift.admission.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.Missing;
import org.upshift.admission.RemindOfMissing;
import org.upshift.admission.WhoIsMissingWhat;
import org.upshift.admission.WhoIsMissingWhat.Wanted;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;

/** Who is missing what in a cohort. */
@Path("/api/cohorts/{cohort}/missing")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class MissingResource {
    private final CohortAccess access;
    private final WhoIsMissingWhat missing;
    private final RemindOfMissing remind;
    private final CurrentActor actor;
    private final Bodies bodies;

    MissingResource(
            CohortAccess access, WhoIsMissingWhat missing, RemindOfMissing remind, CurrentActor actor, Bodies bodies) {
        this.access = access;
        this.missing = missing;
        this.remind = remind;
        this.actor = actor;
        this.bodies = bodies;
    }

    /** @param missing what is, {@code words} who has to do what, {@code gaps} the parts of a draft that are not complete */
    record Row(
            UUID application,
            String reference,
            String name,
            String email,
            String organisation,
            Set<Missing> missing,
            List<String> words,
            List<String> gaps,
            Instant since,
            Instant reminded) {
        static Row of(WhoIsMissingWhat.Line line) {
            var row = line.row();
            return new Row(
                    row.application(),
                    row.reference(),
                    row.name(),
                    row.email(),
                    row.organisation(),
                    row.missing(),
                    line.lines(),
                    line.gaps(),
                    row.since(),
                    row.lastReminded());
        }
    }

    /** @param missing null for all, {@code search} null for everybody */
    record RemindRequest(Missing missing, String search) {}

    @GET
    @Operation(summary = "Who is missing what")
    public Page<Row> list(
            @PathParam("cohort") UUID cohort,
            @QueryParam("missing") Missing kind,
            @QueryParam("search") String search,
            @QueryParam("sort") String sort,
            @BeanParam Paging paging) {
        var of = access.withPlaces(cohort, actor.get());
        var page = missing.list(of, new Wanted(kind, search, sort), paging.number(), paging.pageSize());
        return new Page<>(page.items().stream().map(Row::of).toList(), page.number(), page.size(), page.total());
    }

    @POST
    @Path("reminders")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Remind all of them, each at most once for a working day, signatories at most once a day")
    public Map<String, Integer> remind(@PathParam("cohort") UUID cohort, RemindRequest body) {
        access.withPlaces(cohort, actor.get());
        bodies.valid(body);
        return Map.of("letters", remind.remind(actor.get(), cohort, new Wanted(body.missing(), body.search(), "name")));
    }
}
