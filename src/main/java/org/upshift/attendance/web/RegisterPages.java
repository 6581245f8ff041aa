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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.attendance.Registers;
import org.upshift.attendance.SaveRegister;
import org.upshift.booking.GuestQueries;
import org.upshift.kernel.LondonTime;
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

/** The list at the door. */
@Path("/sessions/{session}/register")
@RolesAllowed({Role.TEAMS, Role.FACILITATORS})
@Produces(MediaType.TEXT_HTML)
class RegisterPages {
    private static final Page GUESTS = Page.first(1000);

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final Registers registers;
    private final GuestQueries guests;
    private final SaveRegister saveRegister;
    private final Forms forms;
    private final Clock clock;

    RegisterPages(
            CurrentActor actor,
            CohortAccess cohorts,
            SessionQueries sessions,
            Registers registers,
            GuestQueries guests,
            SaveRegister saveRegister,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.registers = registers;
        this.guests = guests;
        this.saveRegister = saveRegister;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance register(
                CohortView cohort,
                SessionView session,
                boolean open,
                boolean correcting,
                String reason,
                List<RegisterEntry> people,
                List<GuestQueries.AtTheDoor> guests,
                Errors errors);
    }

    @GET
    public TemplateInstance show(@PathParam("session") UUID id) {
        var session = session(id);
        return page(cohort(session), session, RegisterForm.NONE, Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("session") UUID id, MultivaluedMap<String, String> typed) {
        var session = session(id);
        var cohort = cohort(session);
        var form = new RegisterForm(typed);
        return forms.answer(
                () -> {
                    int added = saveRegister.save(
                            actor.get(), id, form.choices(registers.of(session), session), form.reason());
                    return Next.to(AttendanceLinks.register(id)).saying(words(added));
                },
                errors -> page(cohort, session, form, errors));
    }

    static String words(int added) {
        return switch (added) {
            case 0 -> "Nothing has changed";
            case 1 -> "1 mark is saved";
            default -> added + " marks are saved";
        };
    }

    /** Asked for only where there are some. */
    private List<GuestQueries.AtTheDoor> guests(SessionView session) {
        return session.guests() == 0 ? List.of() : guests.atTheDoor(session.id(), session.cohortId(), GUESTS);
    }

    private SessionView session(UUID id) {
        return sessions.find(id).orElseThrow(() -> new NotFound("session"));
    }

    private CohortView cohort(SessionView session) {
        return cohorts.withPlaces(session.cohortId(), actor.get(), Role.FACILITATOR);
    }

    private TemplateInstance page(CohortView cohort, SessionView session, RegisterForm form, Errors errors) {
        var today = LondonTime.today(clock.instant());
        boolean open = !today.isBefore(session.starts().toLocalDate());
        boolean correcting = today.isAfter(session.ends().toLocalDate());
        var people = registers.of(session).stream()
                .map(row -> RegisterEntry.of(row, session, form))
                .toList();
        return Templates.register(cohort, session, open, correcting, form.reason(), people, guests(session), errors);
    }
}
