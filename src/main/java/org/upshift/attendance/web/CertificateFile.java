package org.upshift.attendance.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.upshift.attendance.CompletionQueries;
import org.upshift.kernel.LondonTime;
import org.upshift.mail.Site;
import org.upshift.programme.CohortView;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.web.Pdf;

/** A certificate as tagged PDF. */
@ApplicationScoped
class CertificateFile {
    private static final String STYLE = "/print/certificate.css";

    private final ProgrammeQueries programmes;
    private final Site site;

    CertificateFile(ProgrammeQueries programmes, Site site) {
        this.programmes = programmes;
        this.site = site;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance certificatePdf(
                ProgrammeQueries.View programme,
                CohortView cohort,
                CompletionQueries.Certificate certificate,
                String day,
                String address);
    }

    Response of(CohortView cohort, CompletionQueries.Certificate certificate) {
        var programme = programmes.programme(cohort.programmeSlug()).orElseThrow();
        var day = LondonTime.today(certificate.issuedAt());
        var html = Templates.certificatePdf(
                        programme,
                        cohort,
                        certificate,
                        LondonTime.date(day),
                        site.url(AttendanceLinks.certificate(certificate.code())))
                .render();
        return Response.ok(Pdf.of(html, STYLE, day, certificate.code().hashCode()))
                .header("Content-Disposition", "attachment; filename=\"certificate-" + certificate.code() + ".pdf\"")
                .build();
    }
}
