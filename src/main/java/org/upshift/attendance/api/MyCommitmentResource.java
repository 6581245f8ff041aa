package org.upshift.attendance.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.attendance.LedgerKind;
import org.upshift.attendance.LedgerQueries;
import org.upshift.attendance.LogMeeting;
import org.upshift.attendance.MeetingReport;
import org.upshift.attendance.OwnCommitment;
import org.upshift.attendance.RecordOwnTime;
import org.upshift.attendance.TakeBackTime;
import org.upshift.attendance.WithdrawMeeting;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;

@Path("/api/me/commitments/{cohort}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class MyCommitmentResource {
    private final CurrentActor actor;
    private final OwnCommitment own;
    private final RecordOwnTime recordOwnTime;
    private final TakeBackTime takeBackTime;
    private final LogMeeting logMeeting;
    private final WithdrawMeeting withdrawMeeting;
    private final Bodies bodies;

    MyCommitmentResource(
            CurrentActor actor,
            OwnCommitment own,
            RecordOwnTime recordOwnTime,
            TakeBackTime takeBackTime,
            LogMeeting logMeeting,
            WithdrawMeeting withdrawMeeting,
            Bodies bodies) {
        this.actor = actor;
        this.own = own;
        this.recordOwnTime = recordOwnTime;
        this.takeBackTime = takeBackTime;
        this.logMeeting = logMeeting;
        this.withdrawMeeting = withdrawMeeting;
        this.bodies = bodies;
    }

    /** {@code reverses} is the entry that this one took away, {@code reversedBy} the one that took this one away. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record EntryJson(
            UUID id, LedgerKind kind, int minutes, LocalDate givenOn, String what, UUID reverses, UUID reversedBy) {
        static EntryJson of(LedgerQueries.Row row) {
            return new EntryJson(
                    row.id(), row.kind(), row.minutes(), row.givenOn(), row.what(), row.reversesId(), row.reversal());
        }
    }

    record TimeRequest(
            @NotNull(message = "Give the day, like 2026-11-22")
            LocalDate givenOn,

            @NotNull(message = "Give the minutes") Integer minutes,
            @NotNull(message = "Give what you did") String what) {}

    record MeetingRequest(
            @NotNull(message = "Give the day, like 2026-11-22")
            LocalDate heldOn,

            @NotNull(message = "Give the minutes") Integer minutes,
            @NotNull(message = "Give the place") String place,
            @NotNull(message = "Give how many came") Integer people,
            @NotNull(message = "Give what was learned") String learned) {}

    @GET
    @Operation(summary = "Where one stands with the days that the programme asks for")
    public CommitmentJson show(@PathParam("cohort") UUID id) {
        return CommitmentJson.of(own.standing(actor.get(), own.cohort(actor.get(), id)));
    }

    @GET
    @Path("entries")
    @Operation(summary = "All that was entered, the newest first; the balance is the sum of the minutes")
    public Page<EntryJson> entries(@PathParam("cohort") UUID id, @BeanParam Paging paging) {
        var page = own.entries(actor.get(), own.cohort(actor.get(), id), paging.number(), paging.pageSize());
        return new Page<>(page.items().stream().map(EntryJson::of).toList(), page.number(), page.size(), page.total());
    }

    @POST
    @Path("entries")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter self-directed time")
    public Response enter(@PathParam("cohort") UUID id, TimeRequest request) {
        own.cohort(actor.get(), id);
        bodies.valid(request);
        var entry = recordOwnTime.record(actor.get(), id, request.givenOn(), request.minutes(), request.what());
        return created(id, "entries", entry);
    }

    @DELETE
    @Path("entries/{entry}")
    @Operation(summary = "Take self-directed time back, by an entry that reverses it")
    public void takeBack(@PathParam("cohort") UUID id, @PathParam("entry") UUID entry) {
        own.cohort(actor.get(), id);
        takeBackTime.takeBack(actor.get(), id, entry);
    }

    @GET
    @Path("meetings")
    @Operation(summary = "The community meetings that one convened")
    public List<MeetingJson> meetings(@PathParam("cohort") UUID id) {
        return own.meetings(actor.get(), own.cohort(actor.get(), id)).stream()
                .map(MeetingJson::of)
                .toList();
    }

    @POST
    @Path("meetings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Log a community meeting")
    public Response log(@PathParam("cohort") UUID id, MeetingRequest request) {
        own.cohort(actor.get(), id);
        bodies.valid(request);
        var meeting = logMeeting.log(
                actor.get(),
                id,
                new MeetingReport(
                        request.heldOn(), request.minutes(), request.place(), request.people(), request.learned()));
        return created(id, "meetings", meeting);
    }

    @DELETE
    @Path("meetings/{meeting}")
    @Operation(summary = "Withdraw a community meeting")
    public void withdraw(@PathParam("cohort") UUID id, @PathParam("meeting") UUID meeting) {
        own.cohort(actor.get(), id);
        withdrawMeeting.withdraw(actor.get(), id, meeting);
    }

    private static Response created(UUID cohort, String what, UUID id) {
        return Response.created(URI.create("/api/me/commitments/" + cohort + "/" + what + "/" + id))
                .entity(Map.of("id", id))
                .build();
    }
}
