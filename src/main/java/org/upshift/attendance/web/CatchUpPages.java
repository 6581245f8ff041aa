package org.upshift.attendance.web;

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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.upshift.attendance.CatchUpQueries;
import org.upshift.attendance.DecideCatchUp;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The team decides whether somebody made up for a session that they missed. */
@Path("/cohorts/{cohort}/catch-ups/{catchUp}")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class CatchUpPages {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final CatchUpQueries catchUps;
    private final DecideCatchUp decideCatchUp;
    private final Forms forms;

    CatchUpPages(
            CurrentActor actor,
            CohortAccess cohorts,
            CatchUpQueries catchUps,
            DecideCatchUp decideCatchUp,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.catchUps = catchUps;
        this.decideCatchUp = decideCatchUp;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance catchUpDecision(
                CohortView cohort, CatchUpQueries.View work, YesNoForm form, Errors errors);
    }

    @GET
    public TemplateInstance show(@PathParam("cohort") UUID id, @PathParam("catchUp") UUID catchUp) {
        var cohort = cohorts.withPlaces(id, actor.get());
        return Templates.catchUpDecision(cohort, work(id, catchUp), YesNoForm.EMPTY, Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("cohort") UUID id, @PathParam("catchUp") UUID catchUp, @BeanParam YesNoForm form) {
        var cohort = cohorts.withPlaces(id, actor.get());
        var work = work(id, catchUp);
        return forms.answer(
                form,
                () -> {
                    boolean yes = form.yes();
                    decideCatchUp.decide(actor.get(), id, catchUp, yes, form.remark());
                    return Next.to(AttendanceLinks.absences(id))
                            .saying(
                                    yes
                                            ? "The session counts as caught up"
                                            : "The session does not count as caught up");
                },
                errors -> Templates.catchUpDecision(cohort, work, form, errors));
    }

    private CatchUpQueries.View work(UUID cohort, UUID catchUp) {
        return catchUps.find(catchUp, cohort).orElseThrow(() -> new NotFound("catch-up"));
    }
}
