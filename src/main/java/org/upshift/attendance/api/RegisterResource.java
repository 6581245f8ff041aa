package org.upshift.attendance.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.query.Page;
import org.upshift.attendance.Attendance;
import org.upshift.attendance.MeetingAttendance;
import org.upshift.attendance.ReadMeetingFile;
import org.upshift.attendance.RegisterRow;
import org.upshift.attendance.Registers;
import org.upshift.attendance.SaveRegister;
import org.upshift.booking.GuestQueries;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

@Path("/api/sessions/{session}/register")
@RolesAllowed({Role.TEAMS, Role.FACILITATORS})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class RegisterResource {
    private static final Page GUESTS = Page.first(1000);

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final Registers registers;
    private final GuestQueries guests;
    private final SaveRegister saveRegister;
    private final ReadMeetingFile readMeetingFile;
    private final Bodies bodies;

    RegisterResource(
            CurrentActor actor,
            CohortAccess cohorts,
            SessionQueries sessions,
            Registers registers,
            GuestQueries guests,
            SaveRegister saveRegister,
            ReadMeetingFile readMeetingFile,
            Bodies bodies) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.registers = registers;
        this.guests = guests;
        this.saveRegister = saveRegister;
        this.readMeetingFile = readMeetingFile;
        this.bodies = bodies;
    }

    record RegisterJson(UUID session, List<PersonJson> people, List<GuestJson> guests) {}

    /** Whom a participant brings; guests are not marked. {@code coming} is false for who has not answered. */
    record GuestJson(String name, String organisation, boolean coming, String broughtBy) {}

    /** {@code attendance} and what follows it are absent until the person is marked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonJson(
            UUID person,
            String name,
            String organisation,
            boolean booked,
            boolean toldAhead,
            Attendance attendance,
            Integer minutes,
            String markedBy,
            Instant markedAt) {

        static PersonJson of(RegisterRow row, SessionView session) {
            var mark = row.mark();
            return new PersonJson(
                    row.personId(),
                    row.name(),
                    row.organisation(),
                    row.booked(),
                    row.isTold(session),
                    mark == null ? null : mark.attendance(),
                    mark == null ? null : mark.minutes(),
                    mark == null ? null : mark.recordedBy(),
                    mark == null ? null : mark.recordedAt());
        }
    }

    /** {@code minutes} for who came late or left early; without it the whole session counts. */
    record MarkRequest(
            @NotNull(message = "Give the person") UUID person,

            @NotNull(message = "The attendance is PRESENT, LATE, LEFT_EARLY or ABSENT")
            Attendance attendance,

            @Min(value = 1, message = "Minutes must be 1 or more")
            Integer minutes) {}

    /** {@code reason} is needed where a mark is put right after the day. */
    record RegisterRequest(
            @NotNull(message = "Give the marks") @Size(max = 1000, message = "At most 1000 marks at a time")
            List<@Valid @NotNull MarkRequest> marks,

            String reason) {}

    @GET
    @Operation(summary = "The register of a session: who has booked or takes part, and their latest mark")
    public RegisterJson show(@PathParam("session") UUID id) {
        var session = requireReach(id);
        return new RegisterJson(
                id,
                registers.of(session).stream()
                        .map(row -> PersonJson.of(row, session))
                        .toList(),
                guests.atTheDoor(id, session.cohortId(), GUESTS).stream()
                        .map(guest -> new GuestJson(guest.name(), guest.organisation(), guest.coming(), guest.host()))
                        .toList());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Mark people; those who are left out stay as they are")
    public void save(@PathParam("session") UUID id, RegisterRequest request) {
        requireReach(id);
        bodies.valid(request);
        saveRegister.save(
                actor.get(),
                id,
                request.marks().stream()
                        .map(mark -> new SaveRegister.Choice(mark.person(), mark.attendance(), mark.minutes(), null))
                        .toList(),
                request.reason());
    }

    /** Someone in the file; {@code person} is absent where nobody of the register has this address or name. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record FoundJson(String name, String email, UUID person, Attendance attendance, int minutes, int rows) {
        static FoundJson of(MeetingAttendance.Found found) {
            return new FoundJson(
                    found.name(), found.email(), found.person(), found.attendance(), found.minutes(), found.rows());
        }
    }

    record AttendanceJson(List<FoundJson> found, List<UUID> missing) {}

    @POST
    @Path("import")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "What the attendance file of Teams or Zoom says about the register; nothing is recorded",
            description = "Send the file itself, then PUT what is right of it as marks.")
    public AttendanceJson read(@PathParam("session") UUID id, byte[] file) {
        var session = requireReach(id);
        var attendance = readMeetingFile.read(session, file == null ? new byte[0] : file);
        return new AttendanceJson(
                attendance.found().stream().map(FoundJson::of).toList(),
                attendance.missing().stream().map(RegisterRow::personId).toList());
    }

    private SessionView requireReach(UUID id) {
        var session = sessions.find(id).orElseThrow(() -> new NotFound("session"));
        cohorts.withPlaces(session.cohortId(), actor.get(), Role.FACILITATOR);
        return session;
    }
}
