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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.upshift.attendance.ReadMeetingFile;
import org.upshift.attendance.RegisterRow;
import org.upshift.attendance.Registers;
import org.upshift.attendance.SaveRegister;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Marks a register from the attendance file of Teams or Zoom, after a look at what it would do. */
@Path("/sessions/{session}/register/import")
@RolesAllowed({Role.TEAMS, Role.FACILITATORS})
@Produces(MediaType.TEXT_HTML)
class RegisterImportPages {
    private static final String FROM_FILE = "From the attendance file of the meeting";

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final Registers registers;
    private final ReadMeetingFile readMeetingFile;
    private final SaveRegister saveRegister;
    private final Forms forms;

    RegisterImportPages(
            CurrentActor actor,
            CohortAccess cohorts,
            SessionQueries sessions,
            Registers registers,
            ReadMeetingFile readMeetingFile,
            SaveRegister saveRegister,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.registers = registers;
        this.readMeetingFile = readMeetingFile;
        this.saveRegister = saveRegister;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance registerImport(CohortView cohort, SessionView session, Errors errors);

        static native TemplateInstance registerImportCheck(
                CohortView cohort,
                SessionView session,
                List<ImportedRow> rows,
                List<RegisterRow> register,
                List<RegisterRow> missing,
                Errors errors);
    }

    /** Nothing is typed beside the file. */
    record Upload() {}

    @GET
    public TemplateInstance ask(@PathParam("session") UUID id) {
        var session = session(id);
        return Templates.registerImport(cohort(session), session, Errors.NONE);
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response read(@PathParam("session") UUID id, @RestForm FileUpload file) {
        var session = session(id);
        var cohort = cohort(session);
        return forms.show(
                new Upload(),
                () -> {
                    var attendance = readMeetingFile.read(session, bytes(file));
                    var rows = new ArrayList<ImportedRow>();
                    attendance.found().forEach(found -> rows.add(ImportedRow.of(rows.size(), found)));
                    return Templates.registerImportCheck(
                            cohort, session, rows, registers.of(session), attendance.missing(), Errors.NONE);
                },
                errors -> Templates.registerImport(cohort, session, errors));
    }

    @POST
    @Path("marks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mark(@PathParam("session") UUID id, MultivaluedMap<String, String> typed) {
        var session = session(id);
        var cohort = cohort(session);
        var form = new ImportForm(typed);
        return forms.answer(
                () -> {
                    int added = saveRegister.save(actor.get(), id, form.choices(session), FROM_FILE);
                    return Next.to(AttendanceLinks.register(id)).saying(RegisterPages.words(added));
                },
                errors -> Templates.registerImportCheck(
                        cohort, session, form.rows(), registers.of(session), List.of(), errors));
    }

    private static byte[] bytes(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            throw new RuleViolation("file-missing", "file", "Select a file");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SessionView session(UUID id) {
        return sessions.find(id).orElseThrow(() -> new NotFound("session"));
    }

    private CohortView cohort(SessionView session) {
        return cohorts.withPlaces(session.cohortId(), actor.get(), Role.FACILITATOR);
    }
}
