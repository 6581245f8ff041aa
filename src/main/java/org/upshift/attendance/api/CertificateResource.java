package org.upshift.attendance.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.attendance.CompletionQueries;
import org.upshift.attendance.VerifyCertificate;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;

@Path("/api/certificates/{code}")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class CertificateResource {
    private final VerifyCertificate verifyCertificate;

    CertificateResource(VerifyCertificate verifyCertificate) {
        this.verifyCertificate = verifyCertificate;
    }

    /** Of one that was taken back nothing is said but that. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CertificateJson(boolean valid, String name, String programme, LocalDate completedOn) {
        static CertificateJson of(CompletionQueries.Verified found) {
            return found.revokedAt() != null
                    ? new CertificateJson(false, null, null, null)
                    : new CertificateJson(true, found.name(), found.programme(), LondonTime.today(found.issuedAt()));
        }
    }

    @GET
    @Operation(summary = "What the code of a certificate stands for")
    public CertificateJson show(@PathParam("code") String code) {
        return verifyCertificate.verify(code).map(CertificateJson::of).orElseThrow(() -> new NotFound("certificate"));
    }
}
