package org.upshift.attendance.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.attendance.AbsenceQueries;
import org.upshift.attendance.AskAboutMark;
import org.upshift.attendance.Attendance;
import org.upshift.attendance.CatchUpQueries;
import org.upshift.attendance.CatchUpStatus;
import org.upshift.attendance.CatchUpWay;
import org.upshift.attendance.CatchUpWork;
import org.upshift.attendance.MarkQuestionQueries;
import org.upshift.attendance.MyAttendance;
import org.upshift.attendance.MyAttendances;
import org.upshift.attendance.SendCatchUp;
import org.upshift.attendance.TellAbsence;
import org.upshift.attendance.WithdrawAbsence;
import org.upshift.booking.CancelReason;
import org.upshift.people.CurrentActor;
import org.upshift.rest.Bodies;

@Path("/api/me/sessions/{session}/attendance")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class MyAttendanceResource {
    private final CurrentActor actor;
    private final MyAttendances attendances;
    private final TellAbsence tellAbsence;
    private final WithdrawAbsence withdrawAbsence;
    private final AskAboutMark askAboutMark;
    private final SendCatchUp sendCatchUp;
    private final Bodies bodies;

    MyAttendanceResource(
            CurrentActor actor,
            MyAttendances attendances,
            TellAbsence tellAbsence,
            WithdrawAbsence withdrawAbsence,
            AskAboutMark askAboutMark,
            SendCatchUp sendCatchUp,
            Bodies bodies) {
        this.actor = actor;
        this.attendances = attendances;
        this.tellAbsence = tellAbsence;
        this.withdrawAbsence = withdrawAbsence;
        this.askAboutMark = askAboutMark;
        this.sendCatchUp = sendCatchUp;
        this.bodies = bodies;
    }

    /** What is not there yet is absent; {@code recorded} says the mark in words, with the kind of an absence. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record MyAttendanceJson(
            UUID session,
            Attendance attendance,
            Integer minutes,
            String recorded,
            String correctedBecause,
            MyAbsenceJson absence,
            List<MyQuestionJson> questions,
            List<MyCatchUpJson> catchUps) {
        static MyAttendanceJson of(MyAttendance mine) {
            var mark = mine.mark();
            return new MyAttendanceJson(
                    mine.session().id(),
                    mark == null ? null : mark.attendance(),
                    mark == null ? null : mark.minutes(),
                    mine.words(),
                    mark == null ? null : mark.reason(),
                    mine.absence() == null ? null : MyAbsenceJson.of(mine.absence()),
                    mine.questions().stream().map(MyQuestionJson::of).toList(),
                    mine.catchUps().stream().map(MyCatchUpJson::of).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record MyAbsenceJson(CancelReason reason, String words, Instant toldAt, Boolean authorised, String remark) {
        static MyAbsenceJson of(AbsenceQueries.View told) {
            return new MyAbsenceJson(told.reason(), told.words(), told.toldAt(), told.authorised(), told.remark());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record MyQuestionJson(UUID id, String question, Instant askedAt, String answer) {
        static MyQuestionJson of(MarkQuestionQueries.View asked) {
            return new MyQuestionJson(asked.id(), asked.question(), asked.askedAt(), asked.answer());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record MyCatchUpJson(UUID id, CatchUpWay way, int minutes, CatchUpStatus status, String remark) {
        static MyCatchUpJson of(CatchUpQueries.View sent) {
            return new MyCatchUpJson(sent.id(), sent.way(), sent.minutes(), sent.status(), sent.remark());
        }
    }

    /** {@code words} are for the team alone. */
    record AbsenceRequest(
            @NotNull(message = "The reason is DUTIES, CLASH, TRAVEL, PERSONAL or OTHER")
            CancelReason reason,

            String words) {}

    record QuestionRequest(
            @NotNull(message = "Give the question") String question) {}

    /** {@code group} is needed for OTHER_GROUP, {@code minutes} and {@code reflection} for RECORDING. */
    record CatchUpRequest(
            @NotNull(message = "The way is RECORDING or OTHER_GROUP")
            CatchUpWay way,

            UUID group,
            Integer minutes,
            String reflection) {}

    @GET
    @Operation(summary = "What is recorded about oneself in a session, and what one said about it")
    public MyAttendanceJson show(@PathParam("session") UUID id) {
        return MyAttendanceJson.of(mine(id));
    }

    @PUT
    @Path("absence")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tell that one cannot come, or could not; a seat that one has is given back")
    public void tell(@PathParam("session") UUID id, AbsenceRequest request) {
        mine(id);
        bodies.valid(request);
        tellAbsence.tell(actor.get(), id, request.reason(), request.words());
    }

    @DELETE
    @Path("absence")
    @Operation(summary = "Take back that one cannot come, before the session begins")
    public void withdraw(@PathParam("session") UUID id) {
        mine(id);
        withdrawAbsence.withdraw(actor.get(), id);
    }

    @POST
    @Path("questions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask about one's mark")
    public Response ask(@PathParam("session") UUID id, QuestionRequest request) {
        mine(id);
        bodies.valid(request);
        return created(id, askAboutMark.ask(actor.get(), id, request.question()));
    }

    @POST
    @Path("catch-ups")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send how one made up for a session that one missed")
    public Response catchUp(@PathParam("session") UUID id, CatchUpRequest request) {
        mine(id);
        bodies.valid(request);
        var work = new CatchUpWork(request.way(), request.group(), request.minutes(), request.reflection());
        return created(id, sendCatchUp.send(actor.get(), id, work));
    }

    private MyAttendance mine(UUID session) {
        return attendances.of(actor.personId(), session);
    }

    /** All of it is read at one place. */
    private static Response created(UUID session, UUID id) {
        return Response.created(URI.create("/api/me/sessions/" + session + "/attendance"))
                .entity(Map.of("id", id))
                .build();
    }
}
