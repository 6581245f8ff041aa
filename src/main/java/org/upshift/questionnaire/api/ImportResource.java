package org.upshift.questionnaire.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.questionnaire.BringResponses;
import org.upshift.questionnaire.DescribeColumns;
import org.upshift.questionnaire.ImportDrafts;
import org.upshift.questionnaire.ImportForm;
import org.upshift.questionnaire.ImportPreview;
import org.upshift.questionnaire.ImportQueries;
import org.upshift.questionnaire.ImportSheet;
import org.upshift.questionnaire.StoreBrought;
import org.upshift.questionnaire.UndoImport;
import org.upshift.rest.Paging;
import org.upshift.rest.Refusals;
import org.upshift.rest.SentFile;
import org.upshift.table.ImportRefused;

/** Files with responses that were given elsewhere, step by step as on the pages. */
@Path("/api/cohorts/{cohort}/imports")
@RolesAllowed({Role.TEAMS, Role.EVALUATORS})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
class ImportResource {

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final ImportQueries imports;
    private final ImportDrafts drafts;
    private final BringResponses bring;
    private final DescribeColumns describe;
    private final StoreBrought store;
    private final UndoImport undo;

    ImportResource(
            CurrentActor actor,
            CohortAccess cohorts,
            ImportQueries imports,
            ImportDrafts drafts,
            BringResponses bring,
            DescribeColumns describe,
            StoreBrought store,
            UndoImport undo) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.imports = imports;
        this.drafts = drafts;
        this.bring = bring;
        this.describe = describe;
        this.store = store;
        this.undo = undo;
    }

    record Stored(int responses) {}

    @GET
    @Operation(summary = "The files with responses that were brought into a cohort, the latest first")
    public Page<ImportQueries.Brought> list(@PathParam("cohort") UUID cohort, @BeanParam Paging paging) {
        cohorts.cohort(cohort, actor.get(), Role.EVALUATOR);
        var page = org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1);
        return new Page<>(
                imports.ofCohort(cohort, page), paging.number(), paging.pageSize(), imports.countOfCohort(cohort));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary =
                    "Read a file with responses, CSV or XLSX; answers what its columns seem to be, and stores nothing yet")
    public Response bring(@PathParam("cohort") UUID cohort, InputStream file) {
        var id = SentFile.read(file, sent -> bring.bring(actor.get(), cohort, sent));
        return Response.created(URI.create("/api/cohorts/" + cohort + "/imports/" + id))
                .entity(drafts.sheet(actor.get(), cohort, id))
                .build();
    }

    @GET
    @Path("{import}")
    @Operation(summary = "The columns of a file that is not stored yet, and what they are taken for")
    public ImportSheet sheet(@PathParam("cohort") UUID cohort, @PathParam("import") UUID id) {
        return drafts.sheet(actor.get(), cohort, id);
    }

    @PUT
    @Path("{import}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say what the columns are, by the fields of the form; answers what would be stored")
    public ImportPreview describe(
            @PathParam("cohort") UUID cohort, @PathParam("import") UUID id, Map<String, String> fields) {
        describe.describe(actor.get(), cohort, id, ImportForm.of(fields == null ? Map.of() : fields));
        return drafts.preview(actor.get(), cohort, id);
    }

    @POST
    @Path("{import}/storing")
    @Operation(summary = "Store the responses, all or none")
    public Response store(@PathParam("cohort") UUID cohort, @PathParam("import") UUID id) {
        try {
            return Response.ok(new Stored(store.store(actor.get(), cohort, id))).build();
        } catch (ImportRefused refused) {
            return Refusals.answer(refused);
        }
    }

    @DELETE
    @Path("{import}")
    @Operation(summary = "Take the stored responses out again, as long as nothing public stands on them")
    public void undo(@PathParam("cohort") UUID cohort, @PathParam("import") UUID id) {
        undo.undo(actor.get(), cohort, id);
    }
}
