package org.upshift.admission.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
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
import org.upshift.admission.ChangeWaitingList;
import org.upshift.admission.ReserveQueries;
import org.upshift.admission.Workbench;
import org.upshift.kernel.Page;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;

/** How the waiting list of a cohort goes on. */
@Path("/api/cohorts/{cohort}/selection/waiting-list")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class WaitingListResource {
    private final CohortAccess access;
    private final Workbench workbench;
    private final ReserveQueries reserves;
    private final ChangeWaitingList change;
    private final CurrentActor actor;
    private final Bodies bodies;

    WaitingListResource(
            CohortAccess access,
            Workbench workbench,
            ReserveQueries reserves,
            ChangeWaitingList change,
            CurrentActor actor,
            Bodies bodies) {
        this.access = access;
        this.workbench = workbench;
        this.reserves = reserves;
        this.change = change;
        this.actor = actor;
        this.bodies = bodies;
    }

    record ListRequest(
            @NotNull(message = "Enter the last day of the waiting list")
            LocalDate listUntil,

            @NotNull(message = "Enter how many days a reserve has to answer")
            Integer daysToAnswer,

            boolean tellsRank) {}

    @GET
    @Operation(summary = "Until when the waiting list is open, and how many wait")
    public Workbench.OpenList get(@PathParam("cohort") UUID id) {
        access.withPlaces(id, actor.get());
        return workbench
                .waitingList(id)
                .orElseThrow(() -> new RuleViolation("no-waiting-list", "This cohort has no waiting list"));
    }

    @GET
    @Path("reserves")
    @Operation(summary = "Who waits, in the order in which places that become free are offered")
    public Page<ReserveQueries.Reserve> reserves(@PathParam("cohort") UUID id, @BeanParam Paging paging) {
        access.withPlaces(id, actor.get());
        return reserves.list(id, paging.number(), paging.pageSize());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change until when the waiting list is open and how long reserves have to answer")
    public void change(@PathParam("cohort") UUID id, ListRequest body) {
        access.withPlaces(id, actor.get());
        bodies.valid(body);
        change.change(actor.get(), id, body.listUntil(), body.daysToAnswer(), body.tellsRank());
    }
}
