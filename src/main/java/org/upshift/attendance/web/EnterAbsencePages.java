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
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.attendance.EnterAbsence;
import org.upshift.booking.CancelReason;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.enrolment.Participant;
import org.upshift.kernel.Findings;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The team enters what a participant told on the phone: that they cannot come. */
@Path("/cohorts/{cohort}/enter-absence")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class EnterAbsencePages {
    private static final Page SESSIONS = Page.first(100);

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final EnrolmentQueries enrolments;
    private final SessionQueries sessions;
    private final EnterAbsence enterAbsence;
    private final Forms forms;

    EnterAbsencePages(
            CurrentActor actor,
            CohortAccess cohorts,
            EnrolmentQueries enrolments,
            SessionQueries sessions,
            EnterAbsence enterAbsence,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.enterAbsence = enterAbsence;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance enterAbsence(
                CohortView cohort,
                List<Participant> people,
                List<SessionView> sessions,
                List<CancelReason> reasons,
                CallForm form,
                Errors errors);
    }

    /** @param person and session: their ids */
    record CallForm(
            @RestForm String person,
            @RestForm String session,
            @RestForm String reason,
            @RestForm String words) {
        static final CallForm EMPTY = new CallForm("", "", "", "");

        CallForm {
            person = person == null ? "" : person;
            session = session == null ? "" : session;
            reason = reason == null ? "" : reason;
            words = words == null ? "" : words.replace("\r\n", "\n");
        }

        private static UUID id(String field, String typed, String message) {
            try {
                return UUID.fromString(typed);
            } catch (IllegalArgumentException nothing) {
                throw new RuleViolation(field + "-missing", field, message);
            }
        }

        UUID personId() {
            return id("person", person, "Select who cannot come");
        }

        UUID sessionId() {
            return id("session", session, "Select the session");
        }

        CancelReason chosen() {
            return AbsenceForm.reasons().stream()
                    .filter(one -> one.name().equals(reason))
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("reason-unknown", "reason", "Select why they cannot come"));
        }
    }

    @GET
    public TemplateInstance ask(@PathParam("cohort") UUID id) {
        return page(cohorts.withPlaces(id, actor.get()), CallForm.EMPTY, Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@PathParam("cohort") UUID id, @BeanParam CallForm form) {
        var cohort = cohorts.withPlaces(id, actor.get());
        return forms.answer(
                form,
                () -> {
                    var findings = new Findings();
                    var person = findings.value(form::personId);
                    var session = findings.value(form::sessionId);
                    var reason = findings.value(form::chosen);
                    findings.throwAny();
                    enterAbsence.enter(actor.get(), id, session, person, reason, form.words());
                    return Next.to(AttendanceLinks.absences(id)).saying("The absence is entered");
                },
                errors -> page(cohort, form, errors));
    }

    private TemplateInstance page(CohortView cohort, CallForm form, Errors errors) {
        return Templates.enterAbsence(
                cohort,
                enrolments.allParticipants(cohort.id()),
                sessions.ofCohort(cohort.id(), SESSIONS),
                AbsenceForm.reasons(),
                form,
                errors);
    }
}
