package org.upshift.attendance.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.attendance.AnswerAboutMark;
import org.upshift.attendance.Attendance;
import org.upshift.attendance.MarkQuestionQueries;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;
import org.upshift.timetable.SessionQueries;

@Path("/api/sessions/{session}/register/questions")
@RolesAllowed({Role.TEAMS, Role.FACILITATORS})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class MarkQuestionsResource {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final MarkQuestionQueries questions;
    private final AnswerAboutMark answerAboutMark;
    private final Bodies bodies;

    MarkQuestionsResource(
            CurrentActor actor,
            CohortAccess cohorts,
            SessionQueries sessions,
            MarkQuestionQueries questions,
            AnswerAboutMark answerAboutMark,
            Bodies bodies) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.questions = questions;
        this.answerAboutMark = answerAboutMark;
        this.bodies = bodies;
    }

    /** {@code answer} and what follows it are absent until it is answered. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record QuestionJson(
            UUID id,
            UUID person,
            String name,
            String question,
            Instant askedAt,
            String answer,
            String answeredBy,
            Instant answeredAt) {
        static QuestionJson of(MarkQuestionQueries.View asked) {
            return new QuestionJson(
                    asked.id(),
                    asked.personId(),
                    asked.displayName(),
                    asked.question(),
                    asked.askedAt(),
                    asked.answer(),
                    asked.answeredBy(),
                    asked.answeredAt());
        }
    }

    /** {@code attendance}, with {@code minutes}, puts the mark right; without it the mark stays. */
    record AnswerRequest(
            @NotNull(message = "Give the answer") String answer, Attendance attendance, Integer minutes) {}

    @GET
    @Operation(summary = "What participants ask about their marks, what waits first")
    public Page<QuestionJson> list(@PathParam("session") UUID id, @BeanParam Paging paging) {
        var cohort = cohortOf(id);
        var page = org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1);
        var items = questions.ofSession(id, cohort, page).stream()
                .map(QuestionJson::of)
                .toList();
        return new Page<>(items, paging.number(), paging.pageSize(), questions.countOfSession(id, cohort));
    }

    @PUT
    @Path("{markQuestion}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer, and put the mark right where it was wrong")
    public void answer(@PathParam("session") UUID id, @PathParam("markQuestion") UUID question, AnswerRequest request) {
        questions.find(question, id, cohortOf(id)).orElseThrow(() -> new NotFound("question"));
        bodies.valid(request);
        answerAboutMark.answer(actor.get(), id, question, request.answer(), request.attendance(), request.minutes());
    }

    /** The cohort of a session that one may mark. */
    private UUID cohortOf(UUID id) {
        var session = sessions.find(id).orElseThrow(() -> new NotFound("session"));
        return cohorts.withPlaces(session.cohortId(), actor.get(), Role.FACILITATOR)
                .id();
    }
}
