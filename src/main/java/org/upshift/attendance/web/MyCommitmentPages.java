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
import org.upshift.attendance.Commitment;
import org.upshift.attendance.LedgerQueries;
import org.upshift.attendance.LogMeeting;
import org.upshift.attendance.MeetingQueries;
import org.upshift.attendance.OwnCommitment;
import org.upshift.attendance.RecordOwnTime;
import org.upshift.attendance.Standing;
import org.upshift.attendance.TakeBackTime;
import org.upshift.attendance.WithdrawMeeting;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Where a participant stands with their days, what they gave, and what they add to it. */
@Path("/cohorts/{cohort}/my-commitment")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class MyCommitmentPages {
    private static final int ENTRIES = 200;

    private final CurrentActor actor;
    private final OwnCommitment own;
    private final RecordOwnTime recordOwnTime;
    private final TakeBackTime takeBackTime;
    private final LogMeeting logMeeting;
    private final WithdrawMeeting withdrawMeeting;
    private final Forms forms;

    MyCommitmentPages(
            CurrentActor actor,
            OwnCommitment own,
            RecordOwnTime recordOwnTime,
            TakeBackTime takeBackTime,
            LogMeeting logMeeting,
            WithdrawMeeting withdrawMeeting,
            Forms forms) {
        this.actor = actor;
        this.own = own;
        this.recordOwnTime = recordOwnTime;
        this.takeBackTime = takeBackTime;
        this.logMeeting = logMeeting;
        this.withdrawMeeting = withdrawMeeting;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance myCommitment(
                CohortView cohort,
                Standing standing,
                List<LedgerQueries.Row> entries,
                List<MeetingQueries.View> meetings,
                Waiting waiting,
                Errors errors);

        static native TemplateInstance addTime(CohortView cohort, TimeForm form, Errors errors);

        static native TemplateInstance logMeeting(CohortView cohort, MeetingForm form, Errors errors);
    }

    /** Community meetings that wait for the team. */
    record Waiting(int meetings, int minutes) {
        static Waiting in(List<MeetingQueries.View> all) {
            var waiting = all.stream().filter(MeetingQueries.View::isWaiting).toList();
            return new Waiting(
                    waiting.size(),
                    waiting.stream().mapToInt(MeetingQueries.View::minutes).sum());
        }

        public boolean isEmpty() {
            return meetings == 0;
        }

        /** "1 community meeting of 3 hours 30 minutes, which waits for the team" */
        public String words() {
            return meetings == 1
                    ? "1 community meeting of " + Commitment.time(minutes) + ", which waits for the team"
                    : meetings + " community meetings of " + Commitment.time(minutes)
                            + " altogether, which wait for the team";
        }
    }

    @GET
    public TemplateInstance show(@PathParam("cohort") UUID id) {
        return page(own.cohort(actor.get(), id), Errors.NONE);
    }

    @GET
    @Path("time")
    public TemplateInstance askTime(@PathParam("cohort") UUID id) {
        return Templates.addTime(own.cohort(actor.get(), id), TimeForm.EMPTY, Errors.NONE);
    }

    @POST
    @Path("time")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addTime(@PathParam("cohort") UUID id, @BeanParam TimeForm form) {
        var cohort = own.cohort(actor.get(), id);
        return forms.answer(
                form,
                () -> {
                    var read = form.read();
                    recordOwnTime.record(actor.get(), id, read.on(), read.minutes(), form.what());
                    return Next.to(AttendanceLinks.myCommitment(id)).saying("Your time is entered");
                },
                errors -> Templates.addTime(cohort, form, errors));
    }

    @POST
    @Path("time/{entry}/reversal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("cohort") UUID id, @PathParam("entry") UUID entry) {
        var cohort = own.cohort(actor.get(), id);
        return forms.answer(
                () -> {
                    takeBackTime.takeBack(actor.get(), id, entry);
                    return Next.to(AttendanceLinks.myCommitment(id)).saying("Your time is taken back");
                },
                errors -> page(cohort, errors));
    }

    @GET
    @Path("meetings")
    public TemplateInstance askMeeting(@PathParam("cohort") UUID id) {
        return Templates.logMeeting(own.cohort(actor.get(), id), MeetingForm.EMPTY, Errors.NONE);
    }

    @POST
    @Path("meetings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response log(@PathParam("cohort") UUID id, @BeanParam MeetingForm form) {
        var cohort = own.cohort(actor.get(), id);
        return forms.answer(
                form,
                () -> {
                    logMeeting.log(actor.get(), id, form.report());
                    return Next.to(AttendanceLinks.myCommitment(id)).saying("Your community meeting is logged");
                },
                errors -> Templates.logMeeting(cohort, form, errors));
    }

    @POST
    @Path("meetings/{meeting}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("cohort") UUID id, @PathParam("meeting") UUID meeting) {
        var cohort = own.cohort(actor.get(), id);
        return forms.answer(
                () -> {
                    withdrawMeeting.withdraw(actor.get(), id, meeting);
                    return Next.to(AttendanceLinks.myCommitment(id)).saying("Your community meeting is withdrawn");
                },
                errors -> page(cohort, errors));
    }

    private TemplateInstance page(CohortView cohort, Errors errors) {
        var convened = own.meetings(actor.get(), cohort);
        return Templates.myCommitment(
                cohort,
                own.standing(actor.get(), cohort),
                own.newestEntries(actor.get(), cohort, ENTRIES),
                convened,
                Waiting.in(convened),
                errors);
    }
}
