package org.upshift.admission.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.CohortApplications;
import org.upshift.admission.MakeOffer;
import org.upshift.admission.TurnDownApplication;
import org.upshift.admission.WithdrawOffer;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;

/** What the programme team decides about an application. */
@Path("/api/applications/{application}")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class OfferResource {
    private final CohortApplications applications;
    private final MakeOffer makeOffer;
    private final WithdrawOffer withdrawOffer;
    private final TurnDownApplication turnDown;
    private final CurrentActor actor;
    private final CohortAccess access;
    private final Bodies bodies;

    OfferResource(
            CohortApplications applications,
            MakeOffer makeOffer,
            WithdrawOffer withdrawOffer,
            TurnDownApplication turnDown,
            CurrentActor actor,
            CohortAccess access,
            Bodies bodies) {
        this.applications = applications;
        this.makeOffer = makeOffer;
        this.withdrawOffer = withdrawOffer;
        this.turnDown = turnDown;
        this.actor = actor;
        this.access = access;
        this.bodies = bodies;
    }

    @POST
    @Path("offers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Offer a place")
    public Response offer(@PathParam("application") UUID id, OfferRequest offer) {
        var cohort = cohort(id);
        access.withPlaces(cohort, actor.get());
        bodies.valid(offer);
        makeOffer.offer(actor.get(), cohort, id, offer.deadline(), offer.withoutSignOff());
        return Response.created(URI.create("/api/applications/" + id)).build();
    }

    @POST
    @Path("offer/withdrawal")
    @Operation(summary = "Withdraw the open offer")
    public void withdrawOffer(@PathParam("application") UUID id) {
        withdrawOffer.withdraw(actor.get(), cohort(id), id);
    }

    @POST
    @Path("rejection")
    @Operation(summary = "Tell the applicant that there is no place")
    public void turnDown(@PathParam("application") UUID id) {
        turnDown.turnDown(actor.get(), cohort(id), id);
    }

    /** The use cases check whether the actor may reach it. */
    private UUID cohort(UUID application) {
        return applications.cohortOf(application).orElseThrow(() -> new NotFound("application"));
    }
}
