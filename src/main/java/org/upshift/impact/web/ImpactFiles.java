package org.upshift.impact.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.upshift.impact.ImpactReport;
import org.upshift.impact.ImpactReports;
import org.upshift.impact.Profiles;
import org.upshift.impact.TidyData;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;

/** The impact report as files. */
@Path("/cohorts/{id}")
@RolesAllowed({Role.EVALUATORS, Role.TEAMS})
class ImpactFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CurrentActor actor;
    private final CohortAccess access;
    private final ImpactReports reports;
    private final Profiles profiles;

    ImpactFiles(CurrentActor actor, CohortAccess access, ImpactReports reports, Profiles profiles) {
        this.actor = actor;
        this.access = access;
        this.reports = reports;
        this.profiles = profiles;
    }

    @GET
    @Path("impact.csv")
    @Produces("text/csv; charset=utf-8")
    public Response csv(@PathParam("id") UUID id, @QueryParam("profile") String profile) {
        var table = ReportTable.of(report(id, profile));
        return file(CsvFile.of(table.header(), table.rows()), id, "csv");
    }

    @GET
    @Path("impact.xlsx")
    @Produces(XLSX)
    public Response xlsx(@PathParam("id") UUID id, @QueryParam("profile") String profile) {
        return file(XlsxFile.of(report(id, profile)), id, "xlsx");
    }

    @GET
    @Path("impact.pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("id") UUID id, @QueryParam("profile") String profile) {
        return file(PdfFile.of(report(id, profile)), id, "pdf");
    }

    @GET
    @Path("impact.svg")
    @Produces("image/svg+xml; charset=utf-8")
    public Response svg(
            @PathParam("id") UUID id, @QueryParam("profile") String profile, @QueryParam("chart") String chart) {
        return file(ChartFiles.svg(report(id, profile), chart), id, "svg");
    }

    @GET
    @Path("impact.png")
    @Produces("image/png")
    public Response png(
            @PathParam("id") UUID id, @QueryParam("profile") String profile, @QueryParam("chart") String chart) {
        return file(Picture.png(ChartFiles.svg(report(id, profile), chart)), id, "png");
    }

    @GET
    @Path("impact.zip")
    @Produces(FullSetPages.ZIP)
    public Response tidy(@PathParam("id") UUID id, @QueryParam("profile") String profile) {
        ImpactReport report = report(id, profile);
        return file(TidyZip.of(TidyData.of(report), report.asOf()), id, "zip");
    }

    private ImpactReport report(UUID id, String profile) {
        return reports.of(access.cohort(id, actor.get(), Role.EVALUATOR), profiles.named(profile));
    }

    private static Response file(Object content, UUID id, String kind) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"impact-" + id + "." + kind + "\"")
                .build();
    }
}
