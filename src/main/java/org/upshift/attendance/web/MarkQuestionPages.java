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
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.attendance.AnswerAboutMark;
import org.upshift.attendance.Attendance;
import org.upshift.attendance.MarkQuestionQueries;
import org.upshift.attendance.Registers;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.Typed;

/** A facilitator answers what a participant asks about their mark. */
@Path("/sessions/{session}/register/questions/{markQuestion}")
@RolesAllowed({Role.TEAMS, Role.FACILITATORS})
@Produces(MediaType.TEXT_HTML)
class MarkQuestionPages {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final Registers registers;
    private final MarkQuestionQueries questions;
    private final AnswerAboutMark answerAboutMark;
    private final Forms forms;

    MarkQuestionPages(
            CurrentActor actor,
            CohortAccess cohorts,
            SessionQueries sessions,
            Registers registers,
            MarkQuestionQueries questions,
            AnswerAboutMark answerAboutMark,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.registers = registers;
        this.questions = questions;
        this.answerAboutMark = answerAboutMark;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance markQuestion(
                CohortView cohort,
                SessionView session,
                MarkQuestionQueries.View question,
                String recorded,
                List<Attendance> attendances,
                AnswerForm form,
                Errors errors);
    }

    /** {@code mark} is empty where the mark stays as it is. */
    record AnswerForm(
            @RestForm String answer,
            @RestForm String mark,
            @RestForm String minutes) {
        AnswerForm {
            answer = answer == null ? "" : answer;
            mark = mark == null ? "" : mark;
            minutes = minutes == null ? "" : minutes;
        }

        Attendance chosen() {
            return Attendance.atTheDoor().stream()
                    .filter(one -> one.name().equals(mark))
                    .findFirst()
                    .orElse(null);
        }

        Integer given() {
            return minutes.isBlank() ? null : Integer.valueOf(Typed.number("minutes", minutes, "the minutes attended"));
        }
    }

    @GET
    public TemplateInstance show(@PathParam("session") UUID id, @PathParam("markQuestion") UUID question) {
        var session = session(id);
        var cohort = cohorts.withPlaces(session.cohortId(), actor.get(), Role.FACILITATOR);
        return page(cohort, session, question(session, question), new AnswerForm("", "", ""), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("session") UUID id, @PathParam("markQuestion") UUID questionId, @BeanParam AnswerForm form) {
        var session = session(id);
        var cohort = cohorts.withPlaces(session.cohortId(), actor.get(), Role.FACILITATOR);
        var question = question(session, questionId);
        return forms.answer(
                form,
                () -> {
                    answerAboutMark.answer(actor.get(), id, questionId, form.answer(), form.chosen(), form.given());
                    return Next.to(AttendanceLinks.register(id))
                            .saying(
                                    form.chosen() == null
                                            ? "Your answer is sent"
                                            : "Your answer is sent, and the mark is put right");
                },
                errors -> page(cohort, session, question, form, errors));
    }

    private TemplateInstance page(
            CohortView cohort, SessionView session, MarkQuestionQueries.View question, AnswerForm form, Errors errors) {
        String recorded = registers.of(session).stream()
                .filter(row -> row.personId().equals(question.personId()))
                .map(row -> row.words(session))
                .findFirst()
                .orElse("");
        return Templates.markQuestion(cohort, session, question, recorded, Attendance.atTheDoor(), form, errors);
    }

    private MarkQuestionQueries.View question(SessionView session, UUID question) {
        return questions.find(question, session.id(), session.cohortId()).orElseThrow(() -> new NotFound("question"));
    }

    private SessionView session(UUID id) {
        return sessions.find(id).orElseThrow(() -> new NotFound("session"));
    }
}
