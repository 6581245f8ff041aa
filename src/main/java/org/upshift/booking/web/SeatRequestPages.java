package org.upshift.booking.web;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.booking.AskForSeat;
import org.upshift.booking.SeatRequestQueries;
import org.upshift.booking.TakeBackSeatRequest;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** A participant asks for a seat that needs the agreement of the team. */
@Path("/cohorts/{cohort}/my-sessions/{session}/request")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SeatRequestPages {
    private final CurrentActor actor;
    private final OwnCohort cohorts;
    private final SessionQueries sessions;
    private final SeatRequestQueries requests;
    private final AskForSeat askForSeat;
    private final TakeBackSeatRequest takeBack;
    private final Forms forms;

    SeatRequestPages(
            CurrentActor actor,
            OwnCohort cohorts,
            SessionQueries sessions,
            SeatRequestQueries requests,
            AskForSeat askForSeat,
            TakeBackSeatRequest takeBack,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.requests = requests;
        this.askForSeat = askForSeat;
        this.takeBack = takeBack;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance askForSeat(CohortView cohort, SessionView session, AskForm form, Errors errors);
    }

    record AskForm(@RestForm String words) {
        AskForm {
            words = words == null ? "" : words;
        }
    }

    @GET
    public TemplateInstance ask(@PathParam("cohort") UUID id, @PathParam("session") UUID sessionId) {
        var cohort = cohorts.of(id);
        var session = session(id, sessionId);
        var said = requests.asked(sessionId, actor.personId())
                .map(SeatRequestQueries.Own::words)
                .orElse("");
        return Templates.askForSeat(cohort, session, new AskForm(said), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("cohort") UUID id, @PathParam("session") UUID sessionId, @BeanParam AskForm form) {
        var cohort = cohorts.of(id);
        var session = session(id, sessionId);
        return forms.answer(
                form,
                () -> {
                    askForSeat.ask(actor.get(), sessionId, form.words());
                    return Next.to(BookingLinks.mySessions(id))
                            .saying("You have asked for a seat in " + session.name());
                },
                errors -> Templates.askForSeat(cohort, session, form, errors));
    }

    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("cohort") UUID id, @PathParam("session") UUID sessionId) {
        var cohort = cohorts.of(id);
        var session = session(id, sessionId);
        return forms.answer(
                () -> {
                    takeBack.takeBack(actor.get(), sessionId);
                    return Next.to(BookingLinks.mySessions(id))
                            .saying("You no longer ask for a seat in " + session.name());
                },
                errors -> Templates.askForSeat(cohort, session, new AskForm(""), errors));
    }

    private SessionView session(UUID cohort, UUID id) {
        return sessions.find(id)
                .filter(session -> session.cohortId().equals(cohort))
                .orElseThrow(() -> new NotFound("session"));
    }
}
