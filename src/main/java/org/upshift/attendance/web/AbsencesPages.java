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
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.attendance.AbsenceQueries;
import org.upshift.attendance.CatchUpQueries;
import org.upshift.attendance.DecideAbsence;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Who cannot come and why, and what those sent who missed something: for the team alone. */
@Path("/cohorts/{cohort}/absences")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class AbsencesPages {
    private static final Page ALL = Page.first(500);

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final AbsenceQueries absences;
    private final CatchUpQueries catchUps;
    private final DecideAbsence decideAbsence;
    private final Forms forms;

    AbsencesPages(
            CurrentActor actor,
            CohortAccess cohorts,
            AbsenceQueries absences,
            CatchUpQueries catchUps,
            DecideAbsence decideAbsence,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.absences = absences;
        this.catchUps = catchUps;
        this.decideAbsence = decideAbsence;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance absences(
                CohortView cohort, List<AbsenceQueries.View> absences, List<CatchUpQueries.View> catchUps);

        static native TemplateInstance absence(
                CohortView cohort, AbsenceQueries.View absence, YesNoForm form, Errors errors);
    }

    @GET
    public TemplateInstance list(@PathParam("cohort") UUID id) {
        var cohort = cohorts.withPlaces(id, actor.get());
        return Templates.absences(cohort, absences.ofCohort(id, ALL), catchUps.ofCohort(id, ALL));
    }

    @GET
    @Path("{absence}")
    public TemplateInstance show(@PathParam("cohort") UUID id, @PathParam("absence") UUID absence) {
        var cohort = cohorts.withPlaces(id, actor.get());
        return Templates.absence(cohort, absence(id, absence), YesNoForm.EMPTY, Errors.NONE);
    }

    @POST
    @Path("{absence}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("cohort") UUID id, @PathParam("absence") UUID absenceId, @BeanParam YesNoForm form) {
        var cohort = cohorts.withPlaces(id, actor.get());
        var absence = absence(id, absenceId);
        return forms.answer(
                form,
                () -> {
                    boolean yes = form.yes();
                    decideAbsence.decide(actor.get(), id, absenceId, yes, form.remark());
                    return Next.to(AttendanceLinks.absences(id))
                            .saying(yes ? "The absence is authorised" : "The absence is not authorised");
                },
                errors -> Templates.absence(cohort, absence, form, errors));
    }

    private AbsenceQueries.View absence(UUID cohort, UUID absence) {
        return absences.find(absence, cohort).orElseThrow(() -> new NotFound("absence"));
    }
}
