package org.upshift.timetable.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
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
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.timetable.DiscardDraft;
import org.upshift.timetable.ReleaseTimetable;
import org.upshift.timetable.TeamTimetable;
import org.upshift.timetable.TimetablePreview;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The team looks at what it has changed in a timetable, and releases it. */
@Path("/cohorts/{cohort}/timetable")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class TimetableReleasePages {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final TeamTimetable timetable;
    private final TimetablePreview preview;
    private final ReleaseTimetable releaseTimetable;
    private final DiscardDraft discardDraft;
    private final Forms forms;

    TimetableReleasePages(
            CurrentActor actor,
            CohortAccess cohorts,
            TeamTimetable timetable,
            TimetablePreview preview,
            ReleaseTimetable releaseTimetable,
            DiscardDraft discardDraft,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.preview = preview;
        this.releaseTimetable = releaseTimetable;
        this.discardDraft = discardDraft;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "timetable", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance release(
                CohortView cohort, TimetablePreview.Preview preview, ReleaseForm form, Errors errors);

        static native TemplateInstance discard(CohortView cohort, TeamTimetable.Editing editing, Errors errors);
    }

    record ReleaseForm(
            @RestForm String agreed,

            @RestForm @Size(max = ReleaseTimetable.LONGEST_NOTE, message = "Note must be 1,000 characters or fewer")
            String note) {
        static final ReleaseForm EMPTY = new ReleaseForm("", "");
    }

    @GET
    @Path("release")
    public TemplateInstance askForRelease(@PathParam("cohort") UUID id) {
        return page(cohorts.withPlaces(id, actor.get()), ReleaseForm.EMPTY, Errors.NONE);
    }

    @POST
    @Path("release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(@PathParam("cohort") UUID id, @BeanParam ReleaseForm form) {
        var cohort = cohorts.withPlaces(id, actor.get());
        return forms.answer(
                form,
                () -> {
                    int version = releaseTimetable.release(actor.get(), id, form.agreed(), form.note());
                    return Next.to(TimetableLinks.sessions(id))
                            .saying("Version " + version + " of the timetable is released");
                },
                errors -> page(cohort, form, errors));
    }

    @GET
    @Path("drafts/{session}/discard")
    public TemplateInstance askForDiscard(@PathParam("cohort") UUID id, @PathParam("session") UUID session) {
        return Templates.discard(cohorts.withPlaces(id, actor.get()), timetable.session(id, session), Errors.NONE);
    }

    @POST
    @Path("drafts/{session}/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@PathParam("cohort") UUID id, @PathParam("session") UUID session, @RestForm String seen) {
        var cohort = cohorts.withPlaces(id, actor.get());
        var editing = timetable.session(id, session);
        return forms.answer(
                () -> {
                    discardDraft.discard(actor.get(), id, session, seen);
                    return Next.to(TimetableLinks.sessions(id)).saying("What was not released is discarded");
                },
                errors -> Templates.discard(cohort, editing, errors));
    }

    private TemplateInstance page(CohortView cohort, ReleaseForm form, Errors errors) {
        return Templates.release(cohort, preview.of(actor.get(), cohort.id()), form, errors);
    }
}
