package org.upshift.privacy.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.EmailAddress;
import org.upshift.people.Role;
import org.upshift.privacy.CompleteDataRequest;
import org.upshift.privacy.DataRequests;
import org.upshift.privacy.DecideText;
import org.upshift.privacy.EnterDataRequest;
import org.upshift.privacy.ExtendDataRequest;
import org.upshift.privacy.HoldData;
import org.upshift.privacy.MyData;
import org.upshift.privacy.OthersText;
import org.upshift.privacy.RefuseDataRequest;
import org.upshift.privacy.ReleaseHold;
import org.upshift.privacy.RequestKind;
import org.upshift.privacy.RequestStatus;
import org.upshift.privacy.TextKey;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;

@Path("/api/data-requests")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Data requests")
public class DataRequestResource {
    private final CurrentActor actor;
    private final DataRequests requests;
    private final MyData data;
    private final EnterDataRequest enter;
    private final ExtendDataRequest extend;
    private final HoldData hold;
    private final ReleaseHold release;
    private final DecideText decide;
    private final CompleteDataRequest complete;
    private final RefuseDataRequest refuse;
    private final Bodies bodies;
    private final Clock clock;

    DataRequestResource(
            CurrentActor actor,
            DataRequests requests,
            MyData data,
            EnterDataRequest enter,
            ExtendDataRequest extend,
            HoldData hold,
            ReleaseHold release,
            DecideText decide,
            CompleteDataRequest complete,
            RefuseDataRequest refuse,
            Bodies bodies,
            Clock clock) {
        this.actor = actor;
        this.requests = requests;
        this.data = data;
        this.enter = enter;
        this.extend = extend;
        this.hold = hold;
        this.release = release;
        this.decide = decide;
        this.complete = complete;
        this.refuse = refuse;
        this.bodies = bodies;
        this.clock = clock;
    }

    public record EnteredRequest(
            @NotBlank(message = "Enter an e-mail address") String email,

            @NotNull(message = "Enter what the person asks for")
            RequestKind kind,

            @NotNull(message = "Enter the day of receipt") LocalDate receivedOn,

            @Size(max = 4000, message = "Message must be 4,000 characters or fewer")
            String message) {}

    public record Reason(
            @NotBlank(message = "Enter a reason")
            @Size(max = 1000, message = "Reason must be 1,000 characters or fewer")
            String reason) {}

    public record Words(
            @Size(max = 4000, message = "Words must be 4,000 characters or fewer")
            String words) {}

    public record Decision(
            @NotBlank(message = "Enter a section") String section,
            @NotBlank(message = "Enter an item") String item,
            @NotBlank(message = "Enter a label") String label,

            @NotNull(message = "Enter whether it is given out")
            Boolean released,

            @Size(max = 1000, message = "Reason must be 1,000 characters or fewer")
            String reason) {}

    @GET
    @Operation(summary = "Requests about personal data that the caller handles")
    public Page<DataRequestBody> list(
            @QueryParam("kind") RequestKind kind,
            @QueryParam("status") RequestStatus status,
            @QueryParam("overdue") boolean overdue,
            @QueryParam("search") String search,
            @BeanParam Paging paging) {
        var filter = new DataRequests.Filter(kind, status, overdue, search);
        return DataRequestBody.page(requests.list(actor.get(), filter, paging.number(), paging.pageSize()), today());
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATORS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter a request that came by letter or telephone")
    public Response enter(EnteredRequest request) {
        bodies.valid(request);
        var id = enter.enter(
                actor.get(),
                EmailAddress.parse(request.email(), "email"),
                request.kind(),
                request.receivedOn(),
                request.message() == null ? "" : request.message());
        return Response.created(URI.create("/api/data-requests/" + id))
                .entity(get(id))
                .build();
    }

    @GET
    @Path("{request}")
    @Operation(summary = "One request")
    public DataRequestBody get(@PathParam("request") UUID id) {
        return DataRequestBody.of(requests.handled(actor.get(), id), today());
    }

    @GET
    @Path("{request}/texts")
    @Operation(
            summary =
                    "What others wrote about the person who asks, and whether it is given out; none when some is out of reach")
    public List<OthersText> texts(@PathParam("request") UUID id) {
        var request = requests.handled(actor.get(), id);
        return requests.reachesAll(actor.get(), request) ? data.textsOfOthers(request.personId()) : List.of();
    }

    @PUT
    @Path("{request}/texts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decide whether a text that somebody else wrote is given out")
    public void decide(@PathParam("request") UUID id, Decision decision) {
        requests.handled(actor.get(), id);
        bodies.valid(decision);
        decide.decide(
                actor.get(),
                id,
                new TextKey(decision.section(), decision.item(), decision.label()),
                decision.released(),
                decision.reason() == null ? "" : decision.reason());
    }

    @POST
    @Path("{request}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take two months more, with a reason that the person is told")
    public void extend(@PathParam("request") UUID id, Reason reason) {
        requests.handled(actor.get(), id);
        extend.extend(actor.get(), id, bodies.valid(reason).reason());
    }

    @PUT
    @Path("{request}/hold")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep all data of the person for now")
    public void hold(@PathParam("request") UUID id, Reason reason) {
        requests.handled(actor.get(), id);
        hold.hold(actor.get(), id, bodies.valid(reason).reason());
    }

    @DELETE
    @Path("{request}/hold")
    @Operation(summary = "End the hold")
    public void release(@PathParam("request") UUID id) {
        requests.handled(actor.get(), id);
        release.release(actor.get(), id);
    }

    @POST
    @Path("{request}/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give out the copy, say what was corrected, or erase everything")
    public void complete(@PathParam("request") UUID id, Words words) {
        requests.handled(actor.get(), id);
        bodies.valid(words);
        complete.complete(actor.get(), id, words.words() == null ? "" : words.words());
    }

    @POST
    @Path("{request}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Refuse the request, with a reason that the person is told")
    public void refuse(@PathParam("request") UUID id, Reason reason) {
        requests.handled(actor.get(), id);
        refuse.refuse(actor.get(), id, bodies.valid(reason).reason());
    }

    private LocalDate today() {
        return LondonTime.today(clock.instant());
    }
}
