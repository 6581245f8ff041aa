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
import org.upshift.attendance.DecideMeeting;
import org.upshift.attendance.MeetingQueries;
import org.upshift.attendance.Standing;
import org.upshift.attendance.Standings;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Where the participants of a cohort stand, and the community meetings that wait for the team. */
@Path("/cohorts/{cohort}/commitment")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class CommitmentPages {
    private static final Page MEETINGS = Page.first(500);

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final Standings standings;
    private final MeetingQueries meetings;
    private final DecideMeeting decideMeeting;
    private final Forms forms;

    CommitmentPages(
            CurrentActor actor,
            CohortAccess cohorts,
            Standings standings,
            MeetingQueries meetings,
            DecideMeeting decideMeeting,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.standings = standings;
        this.meetings = meetings;
        this.decideMeeting = decideMeeting;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance commitment(
                CohortView cohort, List<Standing> standings, List<MeetingQueries.View> meetings);

        static native TemplateInstance meeting(
                CohortView cohort, MeetingQueries.View meeting, DecisionForm form, Errors errors);
    }

    record DecisionForm(@RestForm String decision, @RestForm String remark) {
        static final DecisionForm EMPTY = new DecisionForm("", "");

        DecisionForm {
            decision = decision == null ? "" : decision;
            remark = remark == null ? "" : remark;
        }

        boolean confirmed() {
            if (!decision.equals("confirm") && !decision.equals("refuse")) {
                throw new RuleViolation("decision-missing", "decision", "Select whether it counts");
            }
            return decision.equals("confirm");
        }
    }

    @GET
    public TemplateInstance list(@PathParam("cohort") UUID id) {
        var cohort = cohorts.withPlaces(id, actor.get());
        return Templates.commitment(cohort, standings.ofCohort(cohort), meetings.ofCohort(id, MEETINGS));
    }

    @GET
    @Path("meetings/{meeting}")
    public TemplateInstance show(@PathParam("cohort") UUID id, @PathParam("meeting") UUID meeting) {
        return Templates.meeting(
                cohorts.withPlaces(id, actor.get()), meeting(id, meeting), DecisionForm.EMPTY, Errors.NONE);
    }

    @POST
    @Path("meetings/{meeting}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("cohort") UUID id, @PathParam("meeting") UUID meetingId, @BeanParam DecisionForm form) {
        var cohort = cohorts.withPlaces(id, actor.get());
        var meeting = meeting(id, meetingId);
        return forms.answer(
                form,
                () -> {
                    boolean confirmed = form.confirmed();
                    decideMeeting.decide(actor.get(), id, meetingId, confirmed, form.remark());
                    return Next.to(AttendanceLinks.commitment(id))
                            .saying(confirmed ? "The meeting is confirmed" : "The meeting does not count");
                },
                errors -> Templates.meeting(cohort, meeting, form, errors));
    }

    private MeetingQueries.View meeting(UUID cohort, UUID meeting) {
        return meetings.find(meeting, cohort).orElseThrow(() -> new NotFound("meeting"));
    }
}
