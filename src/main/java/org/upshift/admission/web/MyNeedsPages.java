package org.upshift.admission.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.upshift.admission.ApplicationQueries;
import org.upshift.admission.Standing;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;

/** From the sessions of a cohort to what one has said that one needs to take part, which is kept with the application. */
@Path("/cohorts/{cohort}/my-needs")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class MyNeedsPages {
    private final CurrentActor actor;
    private final ApplicationQueries applications;
    private final OwnApplication own;

    MyNeedsPages(CurrentActor actor, ApplicationQueries applications, OwnApplication own) {
        this.actor = actor;
        this.applications = applications;
        this.own = own;
    }

    @GET
    public Response show(@PathParam("cohort") UUID cohort) {
        UUID application = applications
                .live(actor.personId(), cohort)
                .filter(id -> own.get(id).status().standing() == Standing.HAS_PLACE)
                .orElseThrow(() -> new NotFound("application"));
        return Response.seeOther(URI.create(ApplicationLinks.needs(application)))
                .build();
    }
}
