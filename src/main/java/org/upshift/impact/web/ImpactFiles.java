package org.upshift.impact.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.upshift.impact.ImpactReport;
import org.upshift.impact.ImpactReports;
import org.upshift.impact.MadeOfReports;
import org.upshift.impact.Profiles;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.TaggedBytes;
import org.upshift.web.CsvFile;
import org.upshift.web.FileName;

/** The impact report as files. */
@Path("/cohorts/{id}")
@RolesAllowed({Role.EVALUATORS, Role.TEAMS})
class ImpactFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String IMPACT = "impact";

    private final CurrentActor actor;
    private final CohortAccess access;
    private final ImpactReports reports;
    private final Profiles profiles;
    private final MadeOfReports<TaggedBytes> csv = new MadeOfReports<>(ImpactFiles::csv);

    ImpactFiles(CurrentActor actor, CohortAccess access, ImpactReports reports, Profiles profiles) {
        this.actor = actor;
        this.access = access;
        this.reports = reports;
        this.profiles = profiles;
    }

    @GET
    @Path("impact.csv")
    @Produces("text/csv; charset=utf-8")
    public Response csv(@PathParam("id") UUID id, @QueryParam("profile") String profile, @Context Request request) {
        ImpactReport report = report(id, profile);
        return named(csv.of(report).answer(request), report, IMPACT, "csv");
    }

    @GET
    @Path("impact.xlsx")
    @Produces(XLSX)
    public Response xlsx(@PathParam("id") UUID id, @QueryParam("profile") String profile) {
        ImpactReport report = report(id, profile);
        return named(Response.ok(XlsxFile.of(report)), report, IMPACT, "xlsx");
    }

    @GET
    @Path("impact.pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("id") UUID id, @QueryParam("profile") String profile) {
        ImpactReport report = report(id, profile);
        return named(Response.ok(PdfFile.of(report)), report, IMPACT, "pdf");
    }

    @GET
    @Path("impact.svg")
    @Produces("image/svg+xml; charset=utf-8")
    public Response svg(
            @PathParam("id") UUID id, @QueryParam("profile") String profile, @QueryParam("chart") String chart) {
        ImpactReport report = report(id, profile);
        var file = ChartFiles.of(report, chart);
        return named(Response.ok(file.svg()), report, file.name(), "svg");
    }

    @GET
    @Path("impact.png")
    @Produces("image/png")
    public Response png(
            @PathParam("id") UUID id, @QueryParam("profile") String profile, @QueryParam("chart") String chart) {
        ImpactReport report = report(id, profile);
        var file = ChartFiles.of(report, chart);
        return named(Response.ok(Picture.png(file.svg())), report, file.name(), "png");
    }

    @GET
    @Path("impact.zip")
    @Produces(FullSetPages.ZIP)
    public Response tidy(@PathParam("id") UUID id, @QueryParam("profile") String profile) {
        ImpactReport report = report(id, profile);
        return named(Response.ok(TidyZip.of(report)), report, "data", "zip");
    }

    private ImpactReport report(UUID id, String profile) {
        return reports.of(access.cohort(id, actor.get(), Role.EVALUATOR), profiles.named(profile));
    }

    private static TaggedBytes csv(ImpactReport report) {
        var table = ReportTable.of(report);
        return TaggedBytes.of(CsvFile.of(table.header(), table.rows()).getBytes(StandardCharsets.UTF_8));
    }

    private static Response named(Response.ResponseBuilder answer, ImpactReport report, String what, String kind) {
        String name = FileName.of(
                report.cohort().programme(),
                report.cohort().name(),
                what + "-" + report.profile().name(),
                kind);
        return answer.header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(name))
                .build();
    }
}
