package org.upshift.questionnaire.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.DescribeColumns;
import org.upshift.questionnaire.ImportDrafts;
import org.upshift.questionnaire.ImportForm;
import org.upshift.questionnaire.ImportPreview;
import org.upshift.questionnaire.ImportSheet;
import org.upshift.questionnaire.LetImportGo;
import org.upshift.questionnaire.StoreBrought;
import org.upshift.questionnaire.UndoImport;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** One file with responses: what its columns are, what would be stored, and storing it. */
@Path("/cohorts/{cohort}/questionnaire/imports/{import}")
@RolesAllowed({Role.TEAMS, Role.EVALUATORS})
@Produces(MediaType.TEXT_HTML)
class BroughtPages {

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final ImportDrafts drafts;
    private final DescribeColumns describe;
    private final StoreBrought store;
    private final LetImportGo letGo;
    private final UndoImport undo;
    private final Forms forms;

    BroughtPages(
            CurrentActor actor,
            CohortAccess cohorts,
            ImportDrafts drafts,
            DescribeColumns describe,
            StoreBrought store,
            LetImportGo letGo,
            UndoImport undo,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.drafts = drafts;
        this.describe = describe;
        this.store = store;
        this.letGo = letGo;
        this.undo = undo;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance importColumns(CohortView cohort, UUID id, ImportSheet sheet, Errors errors);

        static native TemplateInstance importPreview(CohortView cohort, UUID id, ImportPreview preview, Errors errors);

        static native TemplateInstance importUndo(CohortView cohort, UUID id, Errors errors);
    }

    @GET
    public Response columns(@PathParam("cohort") UUID cohort, @PathParam("import") UUID id) {
        return draft(
                cohort,
                () -> Templates.importColumns(cohort(cohort), id, drafts.sheet(actor.get(), cohort, id), Errors.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(
            @PathParam("cohort") UUID cohort, @PathParam("import") UUID id, MultivaluedMap<String, String> fields) {
        var sheet = drafts.sheet(actor.get(), cohort, id);
        var form = typed(fields);
        return forms.answer(
                () -> {
                    describe.describe(actor.get(), cohort, id, form);
                    return Next.to(ImportLinks.file(cohort).preview(id));
                },
                errors -> Templates.importColumns(cohort(cohort), id, sheet.typed(form), errors));
    }

    @GET
    @Path("preview")
    public Response preview(@PathParam("cohort") UUID cohort, @PathParam("import") UUID id) {
        return draft(cohort, () -> preview(cohort, id, Errors.NONE));
    }

    @POST
    @Path("storing")
    public Response store(@PathParam("cohort") UUID cohort, @PathParam("import") UUID id) {
        return forms.answer(
                () -> {
                    int stored = store.store(actor.get(), cohort, id);
                    return Next.to(ImportLinks.ofCohort(cohort)).saying(stored + " responses are stored");
                },
                errors -> preview(cohort, id, errors));
    }

    @POST
    @Path("removal")
    public Response letGo(@PathParam("cohort") UUID cohort, @PathParam("import") UUID id) {
        return forms.answer(
                () -> {
                    letGo.letGo(actor.get(), cohort, id);
                    return Next.to(ImportLinks.ofCohort(cohort)).saying("The file is gone, nothing was stored");
                },
                errors -> preview(cohort, id, errors));
    }

    @GET
    @Path("undoing")
    public TemplateInstance undoing(@PathParam("cohort") UUID cohort, @PathParam("import") UUID id) {
        return Templates.importUndo(cohort(cohort), id, Errors.NONE);
    }

    @POST
    @Path("undoing")
    public Response undo(@PathParam("cohort") UUID cohort, @PathParam("import") UUID id) {
        return forms.answer(
                () -> {
                    undo.undo(actor.get(), cohort, id);
                    return Next.to(ImportLinks.ofCohort(cohort)).saying("The import is undone");
                },
                errors -> Templates.importUndo(cohort(cohort), id, errors));
    }

    private TemplateInstance preview(UUID cohort, UUID id, Errors errors) {
        return Templates.importPreview(cohort(cohort), id, drafts.preview(actor.get(), cohort, id), errors);
    }

    /** Whoever comes back to a file that is stored or gone finds what became of it. */
    private static Response draft(UUID cohort, Supplier<TemplateInstance> page) {
        try {
            return Response.ok(page.get()).build();
        } catch (RuleViolation over) {
            return Response.seeOther(URI.create(ImportLinks.ofCohort(cohort))).build();
        }
    }

    private CohortView cohort(UUID id) {
        return cohorts.cohort(id, actor.get(), Role.EVALUATOR);
    }

    private static ImportForm typed(MultivaluedMap<String, String> fields) {
        Map<String, String> first = new TreeMap<>();
        fields.forEach((name, values) -> first.put(name, values.get(0)));
        return ImportForm.of(first);
    }
}
