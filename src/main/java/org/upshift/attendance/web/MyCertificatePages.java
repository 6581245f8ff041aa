package org.upshift.attendance.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.upshift.attendance.CompletionQueries;
import org.upshift.attendance.OwnPlace;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;

/** A participant's own certificate. */
@Path("/cohorts/{cohort}/my-certificate")
@Authenticated
class MyCertificatePages {
    private final CurrentActor actor;
    private final OwnPlace places;
    private final CompletionQueries completions;
    private final CertificateFile file;

    MyCertificatePages(CurrentActor actor, OwnPlace places, CompletionQueries completions, CertificateFile file) {
        this.actor = actor;
        this.places = places;
        this.completions = completions;
        this.file = file;
    }

    @GET
    @Produces("application/pdf")
    public Response download(@PathParam("cohort") UUID id) {
        var cohort = places.of(actor.personId(), id);
        return file.of(
                cohort, completions.certificate(actor.personId(), id).orElseThrow(() -> new NotFound("certificate")));
    }
}
