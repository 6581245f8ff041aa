package org.upshift.booking.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.booking.DecideSeatRequests;
import org.upshift.booking.SeatRequestQueries;
import org.upshift.booking.SeatRequestStatus;
import org.upshift.booking.WaitingStatus;
import org.upshift.booking.WithdrawAgreements;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;
import org.upshift.timetable.SessionQueries;

@Path("/api/cohorts/{cohort}/sessions/{session}/requests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEAMS)
@Tag(name = "Bookings")
class SessionRequestsResource {
    private static final int MOST = 500;

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final SeatRequestQueries requests;
    private final DecideSeatRequests decide;
    private final WithdrawAgreements withdraw;
    private final Bodies bodies;

    SessionRequestsResource(
            CurrentActor actor,
            CohortAccess cohorts,
            SessionQueries sessions,
            SeatRequestQueries requests,
            DecideSeatRequests decide,
            WithdrawAgreements withdraw,
            Bodies bodies) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.requests = requests;
        this.decide = decide;
        this.withdraw = withdraw;
        this.bodies = bodies;
    }

    /** {@code booking} and {@code waiting}: what somebody has to whom the team agreed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RequestJson(
            UUID id,
            UUID person,
            String name,
            String email,
            SeatRequestStatus status,
            String words,
            Instant asked,
            String remark,
            Instant decided,
            UUID booking,
            WaitingStatus waiting) {
        static RequestJson of(SeatRequestQueries.Asking one) {
            return new RequestJson(
                    one.id(),
                    one.personId(),
                    one.name(),
                    one.email(),
                    one.status(),
                    one.words(),
                    one.askedAt(),
                    one.remark(),
                    one.decidedAt(),
                    one.booking(),
                    one.waiting());
        }
    }

    /** {@code remark} is read by all of them, and needed where {@code agreed} is false. */
    record DecisionRequest(
            @NotEmpty(message = "Give the requests") @Size(max = MOST, message = "Give at most 500 requests")
            List<@NotNull(message = "Give the ids of requests") UUID> requests,

            @NotNull(message = "Say whether you agree") Boolean agreed,
            String remark) {}

    record WithdrawalRequest(
            @NotEmpty(message = "Give the requests") @Size(max = MOST, message = "Give at most 500 requests")
            List<@NotNull(message = "Give the ids of requests") UUID> requests,

            String reason) {}

    @GET
    @Operation(summary = "Who asks for a seat in a session, by turn, and what became of it; perhaps of one status")
    public Page<RequestJson> list(
            @PathParam("cohort") UUID cohort,
            @PathParam("session") UUID session,
            @QueryParam("status") SeatRequestStatus status,
            @BeanParam Paging paging) {
        requireSession(cohort, session);
        var which = status == null ? EnumSet.allOf(SeatRequestStatus.class) : EnumSet.of(status);
        var page = org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1);
        var items = requests.ofSession(session, cohort, which, page).stream()
                .map(RequestJson::of)
                .toList();
        return new Page<>(items, paging.number(), paging.pageSize(), requests.countOfSession(session, cohort, which));
    }

    @POST
    @Path("decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Agree to requests, or refuse them; whoever is agreed to has a seat while one is free")
    public void decide(@PathParam("cohort") UUID cohort, @PathParam("session") UUID session, DecisionRequest request) {
        requireSession(cohort, session);
        bodies.valid(request);
        decide.decide(actor.get(), cohort, session, request.requests(), request.agreed(), request.remark());
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraw agreements; seats end with them and are offered to whoever is next")
    public void withdraw(
            @PathParam("cohort") UUID cohort, @PathParam("session") UUID session, WithdrawalRequest request) {
        requireSession(cohort, session);
        bodies.valid(request);
        withdraw.withdraw(actor.get(), cohort, session, request.requests(), request.reason());
    }

    private void requireSession(UUID cohort, UUID session) {
        cohorts.withPlaces(cohort, actor.get());
        if (sessions.find(session)
                .filter(found -> found.cohortId().equals(cohort))
                .isEmpty()) {
            throw new NotFound("session");
        }
    }
}
