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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.BringResponses;
import org.upshift.questionnaire.ImportQueries;
import org.upshift.questionnaire.WaveView;
import org.upshift.questionnaire.Waves;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.UploadedFile;

/** Responses that were given elsewhere: the files that were brought into a cohort, and the way in for another. */
@Path("/cohorts/{cohort}/questionnaire/imports")
@RolesAllowed({Role.TEAMS, Role.EVALUATORS})
@Produces(MediaType.TEXT_HTML)
class ImportPages {

    private static final int SIZE = 20;

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final ImportQueries imports;
    private final BringResponses bring;
    private final Waves waves;
    private final Forms forms;

    ImportPages(
            CurrentActor actor,
            CohortAccess cohorts,
            ImportQueries imports,
            BringResponses bring,
            Waves waves,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.imports = imports;
        this.bring = bring;
        this.waves = waves;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance imports(
                CohortView cohort,
                boolean team,
                List<WaveView> stored,
                Page<ImportQueries.Brought> page,
                Errors errors);
    }

    @GET
    public TemplateInstance list(@PathParam("cohort") UUID cohort, @QueryParam("page") Integer page) {
        return page(cohort, Page.number(page), Errors.NONE);
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response bring(@PathParam("cohort") UUID id, @RestForm FileUpload file) {
        var cohort = cohorts.cohort(id, actor.get(), Role.EVALUATOR);
        return forms.answer(
                () -> Next.to(ImportLinks.file(cohort.id())
                        .columns(bring.bring(actor.get(), cohort.id(), UploadedFile.of(file)))),
                errors -> page(id, 1, errors));
    }

    private TemplateInstance page(UUID id, int number, Errors errors) {
        var cohort = cohorts.cohort(id, actor.get(), Role.EVALUATOR);
        var brought = imports.ofCohort(id, org.hibernate.query.Page.page(SIZE, number - 1));
        return Templates.imports(
                cohort,
                actor.get().holds(Role.TEAM, cohort.programmeId()),
                waves.of(id).stream()
                        .filter(wave -> wave.closed() && wave.answered() > 0)
                        .sorted(Comparator.comparing(WaveView::kind))
                        .toList(),
                new Page<>(brought, number, SIZE, imports.countOfCohort(id)),
                errors);
    }
}
