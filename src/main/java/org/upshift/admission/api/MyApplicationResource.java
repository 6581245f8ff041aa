package org.upshift.admission.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.ApplicationQueries;
import org.upshift.admission.Standing;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.rest.Paging;

@Path("/api/me/applications")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class MyApplicationResource {
    private final ApplicationQueries applications;
    private final CurrentActor actor;
    private final Clock clock;

    MyApplicationResource(ApplicationQueries applications, CurrentActor actor, Clock clock) {
        this.applications = applications;
        this.actor = actor;
        this.clock = clock;
    }

    record Mine(
            UUID id,
            String reference,
            UUID cohort,
            String cohortTitle,
            Standing status,
            String statusText,
            Instant sentAt) {}

    @GET
    @Operation(summary = "What I have applied for, the newest first")
    public Page<Mine> mine(@BeanParam Paging paging) {
        var person = actor.personId();
        var now = clock.instant();
        var rows = applications.mine(person, org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1));
        return new Page<>(
                rows.stream().map(row -> mine(row, now)).toList(),
                paging.number(),
                paging.pageSize(),
                applications.countMine(person));
    }

    private static Mine mine(ApplicationQueries.Mine row, Instant now) {
        var status = row.status(now);
        return new Mine(
                row.id(),
                row.reference(),
                row.cohortId(),
                row.cohortTitle(),
                status.standing(),
                status.words(),
                row.sentAt());
    }
}
