package org.upshift.timetable.web;

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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.Findings;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.timetable.PlanWarnings;
import org.upshift.timetable.SaveSession;
import org.upshift.timetable.SessionPlanQueries;
import org.upshift.timetable.SessionView;
import org.upshift.timetable.TakeOutSession;
import org.upshift.timetable.TeamTimetable;
import org.upshift.timetable.TimetableVersions;
import org.upshift.timetable.TimetableWarnings;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The team lays out the sessions of a cohort. */
@Path("/cohorts/{cohort}/sessions")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class SessionPages {
    private static final String COLLECTED = "Kept. Nobody sees it until you release it";

    private static final Page FACILITATORS = Page.first(1000);

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final TeamTimetable timetable;
    private final TimetableVersions versions;
    private final SessionPlanQueries plans;
    private final PlanWarnings warnings;
    private final SaveSession saveSession;
    private final TakeOutSession takeOutSession;
    private final Forms forms;

    SessionPages(
            CurrentActor actor,
            CohortAccess cohorts,
            TeamTimetable timetable,
            TimetableVersions versions,
            SessionPlanQueries plans,
            PlanWarnings warnings,
            SaveSession saveSession,
            TakeOutSession takeOutSession,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.versions = versions;
        this.plans = plans;
        this.warnings = warnings;
        this.saveSession = saveSession;
        this.takeOutSession = takeOutSession;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "timetable", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance sessions(
                CohortView cohort,
                TeamTimetable.Plan plan,
                Map<UUID, List<SessionPlanQueries.Facilitator>> facilitators,
                TimetableWarnings warnings);

        static native TemplateInstance addSession(
                CohortView cohort, SessionForm form, List<SessionView> modules, boolean released, Errors errors);

        static native TemplateInstance changeSession(
                CohortView cohort,
                TeamTimetable.Editing editing,
                SessionForm form,
                List<SessionView> modules,
                boolean released,
                Errors errors);

        static native TemplateInstance removeSession(
                CohortView cohort, TeamTimetable.Editing editing, boolean released, Errors errors);
    }

    @GET
    public TemplateInstance list(@PathParam("cohort") UUID id) {
        var cohort = cohort(id);
        var plan = timetable.of(id);
        var facilitators = plans.facilitatorsOf(id, FACILITATORS);
        return Templates.sessions(
                cohort,
                plan,
                facilitators.stream().collect(Collectors.groupingBy(SessionPlanQueries.Facilitator::sessionId)),
                warnings.of(cohort, plan.planned(), facilitators));
    }

    @GET
    @Path("new")
    public TemplateInstance askForSession(@PathParam("cohort") UUID id) {
        var cohort = cohort(id);
        return addition(cohort, SessionForm.empty(cohort.capacity()), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("cohort") UUID id, @BeanParam SessionForm form) {
        var cohort = cohort(id);
        return forms.answer(
                form,
                () -> against(id, null, form),
                () -> saved(id, saveSession.save(actor.get(), id, form.wish(null)), "The session is added"),
                errors -> addition(cohort, form, errors));
    }

    @GET
    @Path("{session}")
    public TemplateInstance askForChange(@PathParam("cohort") UUID id, @PathParam("session") UUID sessionId) {
        var cohort = cohort(id);
        var editing = timetable.session(id, sessionId);
        return change(cohort, editing, SessionForm.of(editing), Errors.NONE);
    }

    @POST
    @Path("{session}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("cohort") UUID id, @PathParam("session") UUID sessionId, @BeanParam SessionForm form) {
        var cohort = cohort(id);
        var editing = timetable.session(id, sessionId);
        return forms.answer(
                form,
                () -> against(id, sessionId, form),
                () -> saved(id, saveSession.save(actor.get(), id, form.wish(sessionId)), "The session is changed"),
                errors -> change(cohort, editing, form, errors));
    }

    @GET
    @Path("{session}/removal")
    public TemplateInstance askForRemoval(@PathParam("cohort") UUID id, @PathParam("session") UUID sessionId) {
        return removal(cohort(id), timetable.session(id, sessionId), Errors.NONE);
    }

    @POST
    @Path("{session}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("cohort") UUID id,
            @PathParam("session") UUID sessionId,
            @RestForm String seen,
            @RestForm String now) {
        var cohort = cohort(id);
        var editing = timetable.session(id, sessionId);
        return forms.answer(
                () -> {
                    boolean gone = takeOutSession.takeOut(actor.get(), id, sessionId, now != null, seen);
                    return Next.to(TimetableLinks.sessions(id)).saying(gone ? "The session is removed" : COLLECTED);
                },
                errors -> removal(cohort, editing, errors));
    }

    private List<RuleViolation> against(UUID cohort, UUID session, SessionForm form) {
        var findings = new Findings();
        findings.addAll(saveSession.against(actor.get(), cohort, form.wish(session, findings)));
        return findings.all();
    }

    private static Next saved(UUID cohort, SaveSession.Saved saved, String words) {
        return Next.to(TimetableLinks.sessions(cohort)).saying(saved.released() ? words : COLLECTED);
    }

    private CohortView cohort(UUID id) {
        return cohorts.withPlaces(id, actor.get());
    }

    private TemplateInstance addition(CohortView cohort, SessionForm form, Errors errors) {
        return Templates.addSession(cohort, form, timetable.modules(cohort.id()), isReleased(cohort), errors);
    }

    private TemplateInstance change(CohortView cohort, TeamTimetable.Editing editing, SessionForm form, Errors errors) {
        var modules = timetable.modules(cohort.id()).stream()
                .filter(module -> !module.id().equals(editing.session().id()))
                .toList();
        return Templates.changeSession(cohort, editing, form, modules, isReleased(cohort), errors);
    }

    private TemplateInstance removal(CohortView cohort, TeamTimetable.Editing editing, Errors errors) {
        return Templates.removeSession(cohort, editing, isReleased(cohort), errors);
    }

    /** Whether changes wait for a release. */
    private boolean isReleased(CohortView cohort) {
        return versions.count(cohort.id()) > 0;
    }
}
