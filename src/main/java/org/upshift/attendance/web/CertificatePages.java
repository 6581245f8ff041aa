package org.upshift.attendance.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.upshift.attendance.CompletionQueries;
import org.upshift.attendance.VerifyCertificate;
import org.upshift.kernel.RuleViolation;
import org.upshift.web.Errors;
import org.upshift.web.Forms;

/** What the code of a certificate stands for, for anyone. */
@Path("/certificates")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class CertificatePages {
    private final VerifyCertificate verifyCertificate;
    private final Forms forms;

    CertificatePages(VerifyCertificate verifyCertificate, Forms forms) {
        this.verifyCertificate = verifyCertificate;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance checkCertificate(String code, Errors errors);

        static native TemplateInstance certificate(CompletionQueries.Verified certificate);
    }

    record CodeForm(String code) {}

    /** The form sends its code here, so that a result has an address. */
    @GET
    public Response ask(@QueryParam("code") String code) {
        if (code == null) {
            return unlisted(Templates.checkCertificate("", Errors.NONE));
        }
        return forms.show(
                new CodeForm(code),
                () -> Templates.certificate(verifyCertificate.verify(code).orElseThrow(() -> unknown(code))),
                errors -> Templates.checkCertificate(code, errors));
    }

    @GET
    @Path("{code}")
    public Response show(@PathParam("code") String code) {
        return verifyCertificate
                .verify(code)
                .map(found -> unlisted(Templates.certificate(found)))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND)
                        .entity(Templates.checkCertificate(code, Errors.of(unknown(code))))
                        .build());
    }

    private static RuleViolation unknown(String code) {
        return new RuleViolation(
                "certificate-unknown", "code", code.isBlank() ? "Enter the code" : "No certificate has this code");
    }

    /** Names are for those who have the code, not for search engines. */
    private static Response unlisted(TemplateInstance page) {
        return Response.ok(page).header("X-Robots-Tag", "noindex").build();
    }
}
