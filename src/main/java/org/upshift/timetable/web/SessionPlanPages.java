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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.timetable.AddMaterial;
import org.upshift.timetable.ChooseFacilitators;
import org.upshift.timetable.Facilitating;
import org.upshift.timetable.RemoveMaterial;
import org.upshift.timetable.SessionPlanQueries;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Who facilitates a session, and with which materials. */
@Path("/cohorts/{cohort}/sessions/{session}/plan")
@RolesAllowed({Role.TEAMS, Role.FACILITATORS})
@Produces(MediaType.TEXT_HTML)
class SessionPlanPages {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final SessionPlanQueries plans;
    private final Facilitating facilitating;
    private final ChooseFacilitators chooseFacilitators;
    private final AddMaterial addMaterial;
    private final RemoveMaterial removeMaterial;
    private final Forms forms;

    SessionPlanPages(
            CurrentActor actor,
            CohortAccess cohorts,
            SessionQueries sessions,
            SessionPlanQueries plans,
            Facilitating facilitating,
            ChooseFacilitators chooseFacilitators,
            AddMaterial addMaterial,
            RemoveMaterial removeMaterial,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.plans = plans;
        this.facilitating = facilitating;
        this.chooseFacilitators = chooseFacilitators;
        this.addMaterial = addMaterial;
        this.removeMaterial = removeMaterial;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "timetable", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance sessionPlan(
                CohortView cohort,
                SessionView session,
                boolean team,
                List<Choice> people,
                List<SessionPlanQueries.Material> materials,
                MaterialForm form,
                Errors errors);
    }

    /** Somebody who may be chosen, or is. */
    record Choice(UUID person, String name, boolean chosen) {}

    record MaterialForm(@RestForm String title, @RestForm String link) {
        static final MaterialForm EMPTY = new MaterialForm("", "");

        MaterialForm {
            title = title == null ? "" : title;
            link = link == null ? "" : link;
        }
    }

    @GET
    public TemplateInstance show(@PathParam("cohort") UUID id, @PathParam("session") UUID session) {
        return page(cohort(id), session(id, session), MaterialForm.EMPTY, Errors.NONE);
    }

    @POST
    @Path("facilitators")
    @RolesAllowed(Role.TEAMS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("cohort") UUID id,
            @PathParam("session") UUID sessionId,
            @RestForm("facilitators") List<UUID> people) {
        var cohort = cohorts.withPlaces(id, actor.get());
        var session = session(id, sessionId);
        return forms.answer(
                () -> {
                    chooseFacilitators.choose(
                            actor.get(), id, sessionId, people == null ? Set.of() : Set.copyOf(people));
                    return Next.to(TimetableLinks.plan(id, sessionId)).saying("The facilitators are saved");
                },
                errors -> page(cohort, session, MaterialForm.EMPTY, errors));
    }

    @POST
    @Path("materials")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @PathParam("cohort") UUID id, @PathParam("session") UUID sessionId, @BeanParam MaterialForm form) {
        var cohort = cohort(id);
        var session = session(id, sessionId);
        return forms.answer(
                form,
                () -> {
                    addMaterial.add(actor.get(), id, sessionId, form.title(), form.link());
                    return Next.to(TimetableLinks.plan(id, sessionId)).saying("The material is added");
                },
                errors -> page(cohort, session, form, errors));
    }

    @POST
    @Path("materials/{material}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("cohort") UUID id, @PathParam("session") UUID sessionId, @PathParam("material") UUID material) {
        var cohort = cohort(id);
        var session = session(id, sessionId);
        return forms.answer(
                () -> {
                    removeMaterial.remove(actor.get(), id, sessionId, material);
                    return Next.to(TimetableLinks.plan(id, sessionId)).saying("The material is taken out");
                },
                errors -> page(cohort, session, MaterialForm.EMPTY, errors));
    }

    private TemplateInstance page(CohortView cohort, SessionView session, MaterialForm form, Errors errors) {
        return Templates.sessionPlan(
                cohort,
                session,
                actor.get().holds(Role.TEAM, cohort.programmeId()),
                people(cohort, session),
                plans.materials(session.id(), cohort.id()),
                form,
                errors);
    }

    /** Those who are chosen, also where they hold no role any more, and those who may be. */
    private List<Choice> people(CohortView cohort, SessionView session) {
        var chosen = plans.facilitators(session.id(), cohort.id());
        var ids = chosen.stream().map(SessionPlanQueries.Facilitator::personId).toList();
        return Stream.concat(
                        chosen.stream().map(one -> new Choice(one.personId(), one.displayName(), true)),
                        facilitating.candidates(cohort).stream()
                                .filter(one -> !ids.contains(one.person()))
                                .map(one -> new Choice(one.person(), one.name(), false)))
                .toList();
    }

    private CohortView cohort(UUID id) {
        return cohorts.withPlaces(id, actor.get(), Role.FACILITATOR);
    }

    private SessionView session(UUID cohort, UUID id) {
        return sessions.find(id)
                .filter(session -> session.cohortId().equals(cohort))
                .orElseThrow(() -> new NotFound("session"));
    }
}
