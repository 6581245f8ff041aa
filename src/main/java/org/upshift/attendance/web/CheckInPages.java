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
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.attendance.CheckIn;
import org.upshift.attendance.CheckIns;
import org.upshift.attendance.MarkQueries;
import org.upshift.attendance.OwnPlace;
import org.upshift.booking.web.BookingLinks;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Where a participant types the code of the room. */
@Path("/sessions/{session}/my-check-in")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class CheckInPages {
    private final CurrentActor actor;
    private final OwnPlace places;
    private final SessionQueries sessions;
    private final MarkQueries marks;
    private final CheckIns checkIns;
    private final CheckIn checkIn;
    private final Forms forms;

    CheckInPages(
            CurrentActor actor,
            OwnPlace places,
            SessionQueries sessions,
            MarkQueries marks,
            CheckIns checkIns,
            CheckIn checkIn,
            Forms forms) {
        this.actor = actor;
        this.places = places;
        this.sessions = sessions;
        this.marks = marks;
        this.checkIns = checkIns;
        this.checkIn = checkIn;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        /** @param mark one's own that counts, or null */
        static native TemplateInstance checkIn(
                CohortView cohort, SessionView session, MarkQueries.Own mark, boolean open, String code, Errors errors);
    }

    record CodeForm(@RestForm String code) {
        CodeForm {
            code = code == null ? "" : code;
        }
    }

    @GET
    public TemplateInstance ask(@PathParam("session") UUID id) {
        var session = session(id);
        return page(places.of(actor.personId(), session.cohortId()), session, "", Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mark(@PathParam("session") UUID id, @BeanParam CodeForm form) {
        var session = session(id);
        var cohort = places.of(actor.personId(), session.cohortId());
        if (own(session).isPresent()) {
            return Response.seeOther(URI.create(AttendanceLinks.checkIn(id))).build();
        }
        return forms.answer(
                form,
                () -> {
                    checkIn.checkIn(actor.get(), id, form.code());
                    return Next.to(BookingLinks.mySessions(cohort.id()))
                            .saying("You are checked in to " + session.name());
                },
                errors -> page(cohort, session, form.code(), errors));
    }

    private TemplateInstance page(CohortView cohort, SessionView session, String code, Errors errors) {
        return Templates.checkIn(
                cohort, session.withoutLink(), own(session).orElse(null), checkIns.isOpen(session), code, errors);
    }

    private Optional<MarkQueries.Own> own(SessionView session) {
        return marks.own(session.id(), actor.personId());
    }

    private SessionView session(UUID id) {
        return sessions.find(id).orElseThrow(() -> new NotFound("session"));
    }
}
