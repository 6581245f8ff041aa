package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import java.util.HashMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.upshift.admission.ApplicationsPreview;
import org.upshift.admission.ApplicationsSheet;
import org.upshift.admission.DescribeApplications;
import org.upshift.admission.LetApplicationsGo;
import org.upshift.admission.PreviewApplications;
import org.upshift.admission.StoreApplications;
import org.upshift.admission.UndoApplications;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** One file with applications: what its columns are, what would be made of it, and making it. */
@Path("/cohorts/{cohort}/applications/import/{applicationImport}")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class ApplicationImportDraftPages {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final PreviewApplications previews;
    private final DescribeApplications describe;
    private final StoreApplications store;
    private final LetApplicationsGo letGo;
    private final UndoApplications undo;
    private final Forms forms;

    ApplicationImportDraftPages(
            CurrentActor actor,
            CohortAccess cohorts,
            PreviewApplications previews,
            DescribeApplications describe,
            StoreApplications store,
            LetApplicationsGo letGo,
            UndoApplications undo,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.previews = previews;
        this.describe = describe;
        this.store = store;
        this.letGo = letGo;
        this.undo = undo;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance importColumns(
                CohortView cohort, UUID id, ApplicationsSheet sheet, Errors errors);

        static native TemplateInstance importPreview(
                CohortView cohort, UUID id, ApplicationsPreview preview, ImportTermsForm form, Errors errors);

        static native TemplateInstance importUndo(CohortView cohort, UUID id, Errors errors);
    }

    @GET
    public Response columns(@PathParam("cohort") UUID cohort, @PathParam("applicationImport") UUID id) {
        return draft(cohort, id, () -> Response.ok(Templates.importColumns(
                        cohort(cohort), id, previews.sheet(actor.get(), cohort, id), Errors.NONE))
                .build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(
            @PathParam("cohort") UUID cohort,
            @PathParam("applicationImport") UUID id,
            MultivaluedMap<String, String> fields) {
        return draft(cohort, id, () -> {
            var typed = new HashMap<String, String>();
            fields.forEach((name, values) -> typed.put(name, values.get(0)));
            return forms.answer(
                    () -> {
                        describe.describe(actor.get(), cohort, id, typed);
                        return Next.to(ApplicationImportLinks.file(cohort).preview(id));
                    },
                    errors -> Templates.importColumns(
                            cohort(cohort), id, previews.sheet(actor.get(), cohort, id, typed), errors));
        });
    }

    @GET
    @Path("preview")
    public Response preview(@PathParam("cohort") UUID cohort, @PathParam("applicationImport") UUID id) {
        return draft(cohort, id, () -> Response.ok(preview(cohort, id, ImportTermsForm.EMPTY, Errors.NONE))
                .build());
    }

    @POST
    @Path("storing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response store(
            @PathParam("cohort") UUID cohort,
            @PathParam("applicationImport") UUID id,
            @BeanParam ImportTermsForm form) {
        return draft(
                cohort,
                id,
                () -> forms.answer(
                        form,
                        () -> {
                            int made = store.store(actor.get(), cohort, id, form.terms());
                            return Next.to(ApplicationImportLinks.ofCohort(cohort))
                                    .saying(made == 1 ? "1 application is moved" : made + " applications are moved");
                        },
                        errors -> preview(cohort, id, form, errors)));
    }

    @POST
    @Path("removal")
    public Response letGo(@PathParam("cohort") UUID cohort, @PathParam("applicationImport") UUID id) {
        return draft(
                cohort,
                id,
                () -> forms.answer(
                        () -> {
                            letGo.letGo(actor.get(), cohort, id);
                            return Next.to(ApplicationImportLinks.ofCohort(cohort))
                                    .saying("The file is gone, nothing was moved");
                        },
                        errors -> preview(cohort, id, ImportTermsForm.EMPTY, errors)));
    }

    @GET
    @Path("undoing")
    public TemplateInstance undoing(@PathParam("cohort") UUID cohort, @PathParam("applicationImport") UUID id) {
        return Templates.importUndo(cohort(cohort), id, Errors.NONE);
    }

    @POST
    @Path("undoing")
    public Response undo(@PathParam("cohort") UUID cohort, @PathParam("applicationImport") UUID id) {
        return forms.answer(
                () -> {
                    undo.undo(actor.get(), cohort, id);
                    return Next.to(ApplicationImportLinks.ofCohort(cohort))
                            .saying("The import is undone: these applications are gone");
                },
                errors -> Templates.importUndo(cohort(cohort), id, errors));
    }

    private TemplateInstance preview(UUID cohort, UUID id, ImportTermsForm form, Errors errors) {
        return Templates.importPreview(cohort(cohort), id, previews.of(actor.get(), cohort, id), form, errors);
    }

    /** Whoever comes back to a file that is stored, or finds the cohort closed, reads so; a column that is not said leads to the columns. */
    private static Response draft(UUID cohort, UUID id, Supplier<Response> page) {
        try {
            return page.get();
        } catch (RuleViolation over) {
            String path = over.field() == null
                    ? ApplicationImportLinks.ofCohort(cohort)
                    : ApplicationImportLinks.file(cohort).columns(id);
            return Response.seeOther(URI.create(path)).build();
        }
    }

    private CohortView cohort(UUID id) {
        return cohorts.withPlaces(id, actor.get());
    }
}
