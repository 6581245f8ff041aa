package org.upshift.privacy.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.privacy.DataRequests;
import org.upshift.privacy.MakeDataRequest;
import org.upshift.privacy.MyData;
import org.upshift.privacy.MyDataDocument;
import org.upshift.privacy.RequestKind;
import org.upshift.privacy.WithdrawDataRequest;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;

@Path("/api/me/data")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My data")
public class MyDataResource {
    private final CurrentActor actor;
    private final MyData data;
    private final DataRequests requests;
    private final MakeDataRequest make;
    private final WithdrawDataRequest withdraw;
    private final Bodies bodies;
    private final Clock clock;

    MyDataResource(
            CurrentActor actor,
            MyData data,
            DataRequests requests,
            MakeDataRequest make,
            WithdrawDataRequest withdraw,
            Bodies bodies,
            Clock clock) {
        this.actor = actor;
        this.data = data;
        this.requests = requests;
        this.make = make;
        this.withdraw = withdraw;
        this.bodies = bodies;
        this.clock = clock;
    }

    public record NewRequest(
            @NotNull(message = "Enter what you ask for") RequestKind kind,

            @Size(max = 4000, message = "Message must be 4,000 characters or fewer")
            String message) {}

    @GET
    @Operation(summary = "Everything that is held about the caller")
    public MyDataDocument all() {
        return MyDataDocument.of(LondonTime.dateTime(clock.instant()), data.whole(actor.personId()));
    }

    @GET
    @Path("sections/{section}")
    @Operation(summary = "A page of one section of what is held about the caller")
    public MyDataDocument.Section section(@PathParam("section") String section, @BeanParam Paging paging) {
        return MyDataDocument.section(data.section(actor.personId(), section, paging.number(), paging.pageSize()));
    }

    @GET
    @Path("requests")
    @Operation(summary = "What the caller has asked for about their data")
    public Page<DataRequestBody> requests(@BeanParam Paging paging) {
        return DataRequestBody.page(
                requests.own(actor.personId(), paging.number(), paging.pageSize()), LondonTime.today(clock.instant()));
    }

    @POST
    @Path("requests")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask for a copy (ACCESS), a correction or erasure")
    public Response make(NewRequest request) {
        actor.personId();
        bodies.valid(request);
        var id = make.make(actor.get(), request.kind(), request.message() == null ? "" : request.message());
        return Response.created(URI.create("/api/me/data/requests/" + id))
                .entity(own(id))
                .build();
    }

    @GET
    @Path("requests/{request}")
    @Operation(summary = "One request of the caller")
    public DataRequestBody request(@PathParam("request") UUID id) {
        return own(id);
    }

    @POST
    @Path("requests/{request}/withdrawal")
    @Operation(summary = "Withdraw a request that nobody has answered yet")
    public void withdraw(@PathParam("request") UUID id) {
        actor.personId();
        withdraw.withdraw(actor.get(), id);
    }

    private DataRequestBody own(UUID id) {
        return DataRequestBody.of(requests.own(actor.personId(), id), LondonTime.today(clock.instant()));
    }
}
