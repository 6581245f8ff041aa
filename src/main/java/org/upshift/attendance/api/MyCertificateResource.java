package org.upshift.attendance.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.attendance.CompletionQueries;
import org.upshift.attendance.OwnPlace;
import org.upshift.attendance.web.AttendanceLinks;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.mail.Site;
import org.upshift.people.CurrentActor;

@Path("/api/me/certificates/{cohort}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class MyCertificateResource {
    private final CurrentActor actor;
    private final OwnPlace places;
    private final CompletionQueries completions;
    private final Site site;

    MyCertificateResource(CurrentActor actor, OwnPlace places, CompletionQueries completions, Site site) {
        this.actor = actor;
        this.places = places;
        this.completions = completions;
        this.site = site;
    }

    /** {@code address} is where anyone who has it can check the certificate. */
    record MyCertificateJson(String code, String name, LocalDate completedOn, String address) {
        static MyCertificateJson of(CompletionQueries.Certificate certificate, String address) {
            return new MyCertificateJson(
                    certificate.code(), certificate.name(), LondonTime.today(certificate.issuedAt()), address);
        }
    }

    @GET
    @Operation(summary = "One's own certificate of a cohort")
    public MyCertificateJson show(@PathParam("cohort") UUID id) {
        places.of(actor.personId(), id);
        return completions
                .certificate(actor.personId(), id)
                .map(certificate ->
                        MyCertificateJson.of(certificate, site.url(AttendanceLinks.certificate(certificate.code()))))
                .orElseThrow(() -> new NotFound("certificate"));
    }
}
