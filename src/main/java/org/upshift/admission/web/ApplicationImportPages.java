package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.upshift.admission.ApplicationImportQueries;
import org.upshift.admission.BringApplications;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.UploadedFile;

/** Where a team that moves over brings a file with applications, and sees those that it has brought. */
@Path("/cohorts/{cohort}/applications/import")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class ApplicationImportPages {
    private static final int SIZE = 20;

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final ApplicationImportQueries imports;
    private final BringApplications bring;
    private final Forms forms;

    ApplicationImportPages(
            CurrentActor actor,
            CohortAccess cohorts,
            ApplicationImportQueries imports,
            BringApplications bring,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.imports = imports;
        this.bring = bring;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance imports(
                CohortView cohort, boolean open, Page<ApplicationImportQueries.Brought> page, Errors errors);
    }

    @GET
    public TemplateInstance list(@PathParam("cohort") UUID cohort, @QueryParam("page") Integer page) {
        return page(cohort, Page.number(page), Errors.NONE);
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response bring(@PathParam("cohort") UUID cohort, @RestForm FileUpload file) {
        cohorts.withPlaces(cohort, actor.get());
        return forms.answer(
                () -> Next.to(ApplicationImportLinks.file(cohort)
                        .columns(bring.bring(actor.get(), cohort, UploadedFile.of(file)))),
                errors -> page(cohort, 1, errors));
    }

    private TemplateInstance page(UUID id, int number, Errors errors) {
        var cohort = cohorts.withPlaces(id, actor.get());
        return Templates.imports(
                cohort,
                cohort.phase() == Phase.OPEN || cohort.phase() == Phase.SELECTING,
                new Page<>(
                        imports.ofCohort(id, org.hibernate.query.Page.page(SIZE, number - 1)),
                        number,
                        SIZE,
                        imports.countOfCohort(id)),
                errors);
    }
}
