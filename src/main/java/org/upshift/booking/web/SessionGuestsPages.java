package org.upshift.booking.web;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.booking.ChangeGuestRule;
import org.upshift.booking.GuestQueries;
import org.upshift.kernel.Findings;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.Typed;

/** The team says how many guests an event allows, and sees who comes. */
@Path("/cohorts/{cohort}/sessions/{session}/guests")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class SessionGuestsPages {
    private static final Page ALL = Page.first(1000);

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final GuestQueries guests;
    private final ChangeGuestRule changeGuestRule;
    private final Badges badges;
    private final Forms forms;

    SessionGuestsPages(
            CurrentActor actor,
            CohortAccess cohorts,
            SessionQueries sessions,
            GuestQueries guests,
            ChangeGuestRule changeGuestRule,
            Badges badges,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.guests = guests;
        this.changeGuestRule = changeGuestRule;
        this.badges = badges;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance sessionGuests(
                CohortView cohort,
                SessionView session,
                boolean event,
                List<GuestQueries.Invited> guests,
                RuleForm form,
                Errors errors);
    }

    record RuleForm(@RestForm String allowance, @RestForm String lastDay) {
        RuleForm {
            allowance = allowance == null ? "" : allowance;
            lastDay = lastDay == null ? "" : lastDay;
        }

        static RuleForm of(GuestQueries.Rule rule) {
            return new RuleForm(
                    String.valueOf(rule.allowance()),
                    rule.lastDay() == null ? "" : rule.lastDay().toString());
        }

        int number(Findings findings) {
            var number = findings.value(
                    () -> Typed.number("allowance", allowance, "how many guests each participant may bring", 0, 20));
            return number == null ? 0 : number;
        }

        LocalDate day(Findings findings) {
            return lastDay.isBlank()
                    ? null
                    : findings.value(
                            () -> Typed.date("lastDay", lastDay, "the last day on which guests can be invited"));
        }
    }

    @GET
    public TemplateInstance show(@PathParam("cohort") UUID id, @PathParam("session") UUID sessionId) {
        var cohort = cohorts.withPlaces(id, actor.get());
        var rule = guests.rule(sessionId).orElse(GuestQueries.Rule.NONE);
        return page(cohort, session(id, sessionId), RuleForm.of(rule), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("cohort") UUID id, @PathParam("session") UUID sessionId, @BeanParam RuleForm form) {
        var cohort = cohorts.withPlaces(id, actor.get());
        var session = session(id, sessionId);
        return forms.answer(
                form,
                () -> {
                    var findings = new Findings();
                    int allowance = form.number(findings);
                    var lastDay = form.day(findings);
                    findings.throwAny();
                    changeGuestRule.change(actor.get(), id, sessionId, allowance, lastDay);
                    return Next.to(BookingLinks.sessionGuests(id, sessionId)).saying("The rule for guests is saved");
                },
                errors -> page(cohort, session, form, errors));
    }

    @GET
    @Path("badges")
    @Produces("application/pdf")
    public Response badges(@PathParam("cohort") UUID id, @PathParam("session") UUID sessionId) {
        cohorts.withPlaces(id, actor.get());
        return badges.of(session(id, sessionId));
    }

    private TemplateInstance page(CohortView cohort, SessionView session, RuleForm form, Errors errors) {
        return Templates.sessionGuests(
                cohort,
                session,
                session.kind() == SessionKind.EVENT,
                guests.invited(session.id(), cohort.id(), ALL),
                form,
                errors);
    }

    private SessionView session(UUID cohort, UUID id) {
        return sessions.find(id)
                .filter(session -> session.cohortId().equals(cohort))
                .orElseThrow(() -> new NotFound("session"));
    }
}
