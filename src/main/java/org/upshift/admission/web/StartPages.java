package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.admission.ApplicationQueries;
import org.upshift.admission.Countdown;
import org.upshift.admission.StartApplication;
import org.upshift.form.ApplicationForms;
import org.upshift.form.Section;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Where an application begins, or goes on. */
@Path("/cohorts/{cohort}/apply")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class StartPages {
    private final CohortQueries cohorts;
    private final ApplicationQueries applications;
    private final ApplicationForms applicationForms;
    private final StartApplication start;
    private final CurrentActor actor;
    private final Forms forms;
    private final Clock clock;

    StartPages(
            CohortQueries cohorts,
            ApplicationQueries applications,
            ApplicationForms applicationForms,
            StartApplication start,
            CurrentActor actor,
            Forms forms,
            Clock clock) {
        this.cohorts = cohorts;
        this.applications = applications;
        this.applicationForms = applicationForms;
        this.start = start;
        this.actor = actor;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance apply(
                CohortView cohort,
                List<Section> sections,
                String countdown,
                boolean deadlinePassed,
                boolean resumes,
                Errors errors);
    }

    @GET
    public TemplateInstance beforeYouStart(@PathParam("cohort") UUID cohort) {
        return page(cohort, Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@PathParam("cohort") UUID cohort) {
        return forms.answer(
                () -> Next.to(ApplicationLinks.show(start.start(actor.get(), cohort))), errors -> page(cohort, errors));
    }

    private TemplateInstance page(UUID id, Errors errors) {
        var cohort = cohorts.publicCohort(id).orElseThrow(() -> new NotFound("cohort"));
        var now = clock.instant();
        return Templates.apply(
                cohort,
                applicationForms.current(cohort).form().sections(),
                cohort.takesApplications(now) ? Countdown.words(cohort.deadline(), now) : null,
                cohort.isDeadlinePassed(now),
                applications.live(actor.personId(), id).isPresent(),
                errors);
    }
}
