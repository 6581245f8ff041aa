package org.upshift.attendance.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import org.upshift.attendance.AskAboutMark;
import org.upshift.attendance.MyAttendance;
import org.upshift.attendance.MyAttendances;
import org.upshift.attendance.OwnPlace;
import org.upshift.attendance.SendCatchUp;
import org.upshift.attendance.TellAbsence;
import org.upshift.attendance.WithdrawAbsence;
import org.upshift.booking.CancelReason;
import org.upshift.booking.web.BookingLinks;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** What participants see of their attendance of a session, and what they say about it. */
@Path("/sessions/{session}/my-attendance")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class MyAttendancePages {
    private final CurrentActor actor;
    private final MyAttendances attendances;
    private final OwnPlace places;
    private final TellAbsence tellAbsence;
    private final WithdrawAbsence withdrawAbsence;
    private final AskAboutMark askAboutMark;
    private final SendCatchUp sendCatchUp;
    private final Forms forms;

    MyAttendancePages(
            CurrentActor actor,
            MyAttendances attendances,
            OwnPlace places,
            TellAbsence tellAbsence,
            WithdrawAbsence withdrawAbsence,
            AskAboutMark askAboutMark,
            SendCatchUp sendCatchUp,
            Forms forms) {
        this.actor = actor;
        this.attendances = attendances;
        this.places = places;
        this.tellAbsence = tellAbsence;
        this.withdrawAbsence = withdrawAbsence;
        this.askAboutMark = askAboutMark;
        this.sendCatchUp = sendCatchUp;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance mySessionAttendance(CohortView cohort, MyAttendance mine, Errors errors);

        static native TemplateInstance tellAbsence(
                CohortView cohort, MyAttendance mine, List<CancelReason> reasons, AbsenceForm form, Errors errors);

        static native TemplateInstance askAboutMark(
                CohortView cohort, MyAttendance mine, QuestionForm form, Errors errors);

        static native TemplateInstance catchUp(CohortView cohort, MyAttendance mine, CatchUpForm form, Errors errors);
    }

    record QuestionForm(@RestForm String question) {
        QuestionForm {
            question = question == null ? "" : question;
        }
    }

    @GET
    public TemplateInstance show(@PathParam("session") UUID id) {
        var mine = mine(id);
        return Templates.mySessionAttendance(cohort(mine), mine, Errors.NONE);
    }

    @GET
    @Path("absence")
    public TemplateInstance askAbsence(@PathParam("session") UUID id) {
        var mine = mine(id);
        return absencePage(mine, AbsenceForm.of(mine.absence()), Errors.NONE);
    }

    @POST
    @Path("absence")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tell(@PathParam("session") UUID id, @BeanParam AbsenceForm form) {
        var mine = mine(id);
        return forms.answer(
                form,
                () -> {
                    tellAbsence.tell(actor.get(), id, form.chosen(), form.words());
                    return Next.to(AttendanceLinks.myAttendance(id)).saying("The team knows that you cannot come");
                },
                errors -> absencePage(mine, form, errors));
    }

    @POST
    @Path("absence/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("session") UUID id) {
        var mine = mine(id);
        return forms.answer(
                () -> {
                    withdrawAbsence.withdraw(actor.get(), id);
                    return Next.to(BookingLinks.mySessions(mine.session().cohortId()))
                            .saying("You can come to " + mine.session().name()
                                    + ". If you gave back your seat, book it again");
                },
                errors -> Templates.mySessionAttendance(cohort(mine), mine, errors));
    }

    @GET
    @Path("question")
    public TemplateInstance askQuestion(@PathParam("session") UUID id) {
        var mine = mine(id);
        return Templates.askAboutMark(cohort(mine), mine, new QuestionForm(""), Errors.NONE);
    }

    @POST
    @Path("question")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("session") UUID id, @BeanParam QuestionForm form) {
        var mine = mine(id);
        return forms.answer(
                form,
                () -> {
                    askAboutMark.ask(actor.get(), id, form.question());
                    return Next.to(AttendanceLinks.myAttendance(id)).saying("Your question is sent");
                },
                errors -> Templates.askAboutMark(cohort(mine), mine, form, errors));
    }

    @GET
    @Path("catch-up")
    public TemplateInstance askCatchUp(@PathParam("session") UUID id) {
        var mine = mine(id);
        return Templates.catchUp(cohort(mine), mine, CatchUpForm.EMPTY, Errors.NONE);
    }

    @POST
    @Path("catch-up")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response catchUp(@PathParam("session") UUID id, @BeanParam CatchUpForm form) {
        var mine = mine(id);
        return forms.answer(
                form,
                () -> {
                    sendCatchUp.send(actor.get(), id, form.work());
                    return Next.to(AttendanceLinks.myAttendance(id)).saying("The team looks at what you sent");
                },
                errors -> Templates.catchUp(cohort(mine), mine, form, errors));
    }

    private TemplateInstance absencePage(MyAttendance mine, AbsenceForm form, Errors errors) {
        return Templates.tellAbsence(cohort(mine), mine, AbsenceForm.reasons(), form, errors);
    }

    private MyAttendance mine(UUID session) {
        return attendances.of(actor.personId(), session);
    }

    private CohortView cohort(MyAttendance mine) {
        return places.of(actor.personId(), mine.session().cohortId());
    }
}
