package org.upshift.attendance.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.upshift.attendance.CheckIns;
import org.upshift.attendance.OpenCheckIn;
import org.upshift.kernel.NotFound;
import org.upshift.mail.Site;
import org.upshift.people.CurrentActor;
import org.upshift.people.QrImage;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The code that is shown in the room. */
@Path("/sessions/{session}/check-in")
@RolesAllowed({Role.TEAMS, Role.FACILITATORS})
@Produces(MediaType.TEXT_HTML)
class CheckInCodePages {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final CheckIns checkIns;
    private final OpenCheckIn openCheckIn;
    private final Site site;
    private final Forms forms;

    CheckInCodePages(
            CurrentActor actor,
            CohortAccess cohorts,
            SessionQueries sessions,
            CheckIns checkIns,
            OpenCheckIn openCheckIn,
            Site site,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.checkIns = checkIns;
        this.openCheckIn = openCheckIn;
        this.site = site;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance checkInCode(
                CohortView cohort, SessionView session, boolean on, String code, Way way, Errors errors);
    }

    /**
     * How participants get to the page on which they type the code.
     *
     * @param site what can be read from a wall and typed: the name of the service's host
     * @param address of that page itself, for a chat, and in the image for phones
     */
    record Way(String site, String address, QrImage qr) {}

    @GET
    public Response show(@PathParam("session") UUID id) {
        var session = session(id);
        var page = Response.ok(page(session, Errors.NONE));
        // The code is another every minute; nobody types anything on this page
        return checkIns.isOpen(session) ? page.header("Refresh", "20").build() : page.build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@PathParam("session") UUID id) {
        return change(id, true, "Check-in is open");
    }

    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("session") UUID id) {
        return change(id, false, "Check-in is closed");
    }

    private Response change(UUID id, boolean open, String words) {
        var session = session(id);
        return forms.answer(
                () -> {
                    openCheckIn.change(actor.get(), id, open);
                    return Next.to(AttendanceLinks.checkInCode(id)).saying(words);
                },
                errors -> page(session, errors));
    }

    private TemplateInstance page(SessionView session, Errors errors) {
        var cohort = cohorts.withPlaces(session.cohortId(), actor.get(), Role.FACILITATOR);
        return Templates.checkInCode(
                cohort, session, checkIns.isOn(session), checkIns.code(session).orElse(null), way(session), errors);
    }

    private Way way(SessionView session) {
        String address = site.url(AttendanceLinks.checkIn(session.id()));
        String place = site.url("/").replaceFirst("^https?://", "").replaceFirst("/$", "");
        return new Way(place, address, QrImage.of(address));
    }

    private SessionView session(UUID id) {
        var session = sessions.find(id).orElseThrow(() -> new NotFound("session"));
        cohorts.withPlaces(session.cohortId(), actor.get(), Role.FACILITATOR);
        return session;
    }
}
