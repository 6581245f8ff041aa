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
import org.upshift.kernel.Findings;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.timetable.AddSession;
import org.upshift.timetable.ChangeSession;
import org.upshift.timetable.PlanWarnings;
import org.upshift.timetable.RemoveSession;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionPlanQueries;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;
import org.upshift.timetable.TimetableWarnings;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The team lays out the sessions of a cohort. */
@Path("/cohorts/{cohort}/sessions")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class SessionPages {
    private static final Page ALL = Page.first(100);

    private static final Page FACILITATORS = Page.first(1000);

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final SessionPlanQueries plans;
    private final PlanWarnings warnings;
    private final AddSession addSession;
    private final ChangeSession changeSession;
    private final RemoveSession removeSession;
    private final Forms forms;

    SessionPages(
            CurrentActor actor,
            CohortAccess cohorts,
            SessionQueries sessions,
            SessionPlanQueries plans,
            PlanWarnings warnings,
            AddSession addSession,
            ChangeSession changeSession,
            RemoveSession removeSession,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.plans = plans;
        this.warnings = warnings;
        this.addSession = addSession;
        this.changeSession = changeSession;
        this.removeSession = removeSession;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "timetable", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance sessions(
                CohortView cohort,
                List<SessionView> sessions,
                Map<UUID, List<SessionPlanQueries.Facilitator>> facilitators,
                TimetableWarnings warnings);

        static native TemplateInstance addSession(
                CohortView cohort, SessionForm form, List<SessionView> modules, Errors errors);

        static native TemplateInstance changeSession(
                CohortView cohort, SessionView session, SessionForm form, List<SessionView> modules, Errors errors);

        static native TemplateInstance removeSession(CohortView cohort, SessionView session, Errors errors);
    }

    @GET
    public TemplateInstance list(@PathParam("cohort") UUID id) {
        var cohort = cohort(id);
        var all = sessions.ofCohort(id, ALL);
        return Templates.sessions(
                cohort,
                all,
                plans.facilitatorsOf(id, FACILITATORS).stream()
                        .collect(Collectors.groupingBy(SessionPlanQueries.Facilitator::sessionId)),
                warnings.of(cohort, all));
    }

    @GET
    @Path("new")
    public TemplateInstance askForSession(@PathParam("cohort") UUID id) {
        var cohort = cohort(id);
        return Templates.addSession(cohort, SessionForm.empty(cohort.capacity()), modules(id), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("cohort") UUID id, @BeanParam SessionForm form) {
        var cohort = cohort(id);
        return forms.answer(
                form,
                () -> {
                    var findings = new Findings();
                    findings.addAll(addSession.against(actor.get(), id, form.plan(findings)));
                    return findings.all();
                },
                () -> {
                    addSession.add(actor.get(), id, form.plan());
                    return Next.to(TimetableLinks.sessions(id)).saying("The session is added");
                },
                errors -> Templates.addSession(cohort, form, modules(id), errors));
    }

    @GET
    @Path("{session}")
    public TemplateInstance askForChange(@PathParam("cohort") UUID id, @PathParam("session") UUID sessionId) {
        var cohort = cohort(id);
        var session = session(id, sessionId);
        return Templates.changeSession(
                cohort,
                session,
                SessionForm.of(session, sessions.countBookingEveryone(sessionId) > 0),
                modulesBut(id, sessionId),
                Errors.NONE);
    }

    @POST
    @Path("{session}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("cohort") UUID id, @PathParam("session") UUID sessionId, @BeanParam SessionForm form) {
        var cohort = cohort(id);
        var session = session(id, sessionId);
        return forms.answer(
                form,
                () -> {
                    var findings = new Findings();
                    findings.addAll(changeSession.against(actor.get(), id, sessionId, form.plan(findings)));
                    return findings.all();
                },
                () -> {
                    changeSession.change(actor.get(), id, sessionId, form.plan());
                    return Next.to(TimetableLinks.sessions(id)).saying("The session is changed");
                },
                errors -> Templates.changeSession(cohort, session, form, modulesBut(id, sessionId), errors));
    }

    @GET
    @Path("{session}/removal")
    public TemplateInstance askForRemoval(@PathParam("cohort") UUID id, @PathParam("session") UUID sessionId) {
        return Templates.removeSession(cohort(id), session(id, sessionId), Errors.NONE);
    }

    @POST
    @Path("{session}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("cohort") UUID id, @PathParam("session") UUID sessionId) {
        var cohort = cohort(id);
        var session = session(id, sessionId);
        return forms.answer(
                () -> {
                    removeSession.remove(actor.get(), id, sessionId);
                    return Next.to(TimetableLinks.sessions(id)).saying("The session is removed");
                },
                errors -> Templates.removeSession(cohort, session, errors));
    }

    private CohortView cohort(UUID id) {
        return cohorts.cohort(id, actor.get());
    }

    private SessionView session(UUID cohort, UUID id) {
        return sessions.find(id)
                .filter(session -> session.cohortId().equals(cohort))
                .orElseThrow(() -> new NotFound("session"));
    }

    private List<SessionView> modules(UUID cohort) {
        return sessions.ofCohort(cohort, ALL).stream()
                .filter(session -> session.kind() == SessionKind.MODULE && !session.isGroup())
                .toList();
    }

    private List<SessionView> modulesBut(UUID cohort, UUID session) {
        return modules(cohort).stream()
                .filter(module -> !module.id().equals(session))
                .toList();
    }
}
