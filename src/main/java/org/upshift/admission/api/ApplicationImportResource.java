package org.upshift.admission.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.ApplicationImportQueries;
import org.upshift.admission.ImportApplications;
import org.upshift.admission.ImportTerms;
import org.upshift.admission.PreviewApplications;
import org.upshift.admission.UndoApplications;
import org.upshift.kernel.Page;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Paging;
import org.upshift.rest.Refusals;
import org.upshift.rest.SentFile;
import org.upshift.table.DateOrder;
import org.upshift.table.ImportRefused;

/** Applications that a team moves over from elsewhere, in one request. */
@Path("/api/cohorts/{cohort}/applications/import")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class ApplicationImportResource {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final ApplicationImportQueries imports;
    private final PreviewApplications previews;
    private final ImportApplications importing;
    private final UndoApplications undo;

    ApplicationImportResource(
            CurrentActor actor,
            CohortAccess cohorts,
            ApplicationImportQueries imports,
            PreviewApplications previews,
            ImportApplications importing,
            UndoApplications undo) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.imports = imports;
        this.previews = previews;
        this.importing = importing;
        this.undo = undo;
    }

    record Made(UUID id, int applications) {}

    @GET
    @Operation(summary = "The files with applications that were brought into a cohort, the latest first")
    public Page<ApplicationImportQueries.Brought> list(@PathParam("cohort") UUID cohort, @BeanParam Paging paging) {
        cohorts.withPlaces(cohort, actor.get());
        var page = org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1);
        return new Page<>(
                imports.ofCohort(cohort, page), paging.number(), paging.pageSize(), imports.countOfCohort(cohort));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Move applications over from a file, CSV or XLSX, all or none",
            description = "columns: what each column holds, in their order, such as email, name, organisation, post,"
                    + " manager-name, manager-email, state, sent-at, answer:<key of the question>; without it they are"
                    + " guessed from their headings. dates: DAY_FIRST or MONTH_FIRST, how days in numbers are written;"
                    + " needed where no day of the file tells it, as 9/8/2025 does not, and never for days like 2025-08-09. dryRun: only tell what would be done. expected: the mark of a dry run;"
                    + " nothing is stored when it would do something else by now. reason: needed after the deadline."
                    + " tell: write to the applicants.")
    public Response bring(
            @PathParam("cohort") UUID cohort,
            @QueryParam("columns") List<String> columns,
            @QueryParam("dates") String dates,
            @QueryParam("dryRun") boolean dryRun,
            @QueryParam("expected") String expected,
            @QueryParam("reason") String reason,
            @QueryParam("tell") boolean tell,
            InputStream file) {
        cohorts.withPlaces(cohort, actor.get());
        var order = order(dates);
        if (dryRun) {
            return Response.ok(SentFile.read(file, sent -> previews.of(actor.get(), cohort, sent, columns, order)))
                    .build();
        }
        try {
            var made = SentFile.read(
                    file,
                    sent -> importing.take(
                            actor.get(), cohort, sent, columns, order, new ImportTerms(expected, reason, tell)));
            return Response.created(URI.create("/api/cohorts/" + cohort + "/applications/import/" + made.id()))
                    .entity(new Made(made.id(), made.made()))
                    .build();
        } catch (ImportRefused refused) {
            return Refusals.answer(refused);
        }
    }

    private static DateOrder order(String typed) {
        return typed == null || typed.isBlank()
                ? null
                : DateOrder.named(typed)
                        .orElseThrow(() -> new RuleViolation(
                                "dates-unknown", "dates", "Say DAY_FIRST or MONTH_FIRST, or leave it out"));
    }

    @DELETE
    @Path("{applicationImport}")
    @Operation(
            summary =
                    "Take the applications of an import out again, as long as nobody has done anything with one of them")
    public void undo(@PathParam("cohort") UUID cohort, @PathParam("applicationImport") UUID id) {
        undo.undo(actor.get(), cohort, id);
    }
}
