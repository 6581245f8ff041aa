package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.upshift.admission.ApplicationFiles;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.FilledForms;
import org.upshift.admission.UploadFile;
import org.upshift.form.FilledForm;
import org.upshift.form.QuestionKind;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.web.Attachments;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** A file as the answer to a question: upload it, look at it, take it back. */
@Path("/applications/{application}/files/{question}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class FilePages {
    private final OwnApplication own;
    private final FilledForms filled;
    private final UploadFile upload;
    private final ApplicationFiles files;
    private final CurrentActor actor;
    private final Forms forms;

    FilePages(
            OwnApplication own,
            FilledForms filled,
            UploadFile upload,
            ApplicationFiles files,
            CurrentActor actor,
            Forms forms) {
        this.own = own;
        this.filled = filled;
        this.upload = upload;
        this.files = files;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance file(ApplicationView application, FilledForm.Answered asked, Errors errors);
    }

    @GET
    public Response show(@PathParam("application") UUID id, @PathParam("question") String question) {
        return own.draft(id, application -> Templates.file(application, asked(id, question), Errors.NONE));
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response upload(
            @PathParam("application") UUID id, @PathParam("question") String question, @RestForm FileUpload file) {
        var application = own.get(id).application();
        var asked = asked(id, question);
        return forms.answer(
                () -> {
                    upload.upload(actor.get(), id, question, name(file), bytes(file));
                    return Next.to(ApplicationLinks.section(id, asked.section()))
                            .saying("Your file is saved");
                },
                errors -> Templates.file(application, asked, errors));
    }

    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("application") UUID id, @PathParam("question") String question) {
        var application = own.get(id).application();
        var asked = asked(id, question);
        return forms.answer(
                () -> {
                    upload.upload(actor.get(), id, question, null, null);
                    return Next.to(ApplicationLinks.section(id, asked.section()))
                            .saying("Your file is removed");
                },
                errors -> Templates.file(application, asked, errors));
    }

    @GET
    @Path("content")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("application") UUID id, @PathParam("question") String question) {
        own.get(id);
        var file = files.of(id, question);
        return Attachments.answer(file.name(), file.mediaType(), file.bytes());
    }

    private FilledForm.Answered asked(UUID id, String question) {
        return filled.of(id).all().stream()
                .filter(answered -> answered.question().key().equals(question)
                        && answered.question().kind() == QuestionKind.FILE)
                .findFirst()
                .orElseThrow(() -> new NotFound("question"));
    }

    private static String name(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            throw new RuleViolation("file-missing", "file", "Select a file");
        }
        return file.fileName();
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
