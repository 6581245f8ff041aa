package org.upshift.admission.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.ApplicationFiles;
import org.upshift.admission.ApplicationQueries;
import org.upshift.admission.UploadFile;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;
import org.upshift.web.Attachments;

/** The file that answers a question. */
@Path("/api/applications/{application}/files/{question}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class FileResource {
    private final ApplicationQueries applications;
    private final CohortAccess access;
    private final ApplicationFiles files;
    private final UploadFile upload;
    private final CurrentActor actor;
    private final Bodies bodies;

    FileResource(
            ApplicationQueries applications,
            CohortAccess access,
            ApplicationFiles files,
            UploadFile upload,
            CurrentActor actor,
            Bodies bodies) {
        this.applications = applications;
        this.access = access;
        this.files = files;
        this.upload = upload;
        this.actor = actor;
        this.bodies = bodies;
    }

    /** @param content the bytes, in base64 */
    record FileRequest(
            @NotBlank(message = "Give the name of the file") String name,

            @NotNull(message = "Give the bytes of the file, in base64")
            byte[] content) {}

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The file of an application of mine or, once it was sent, of a programme that I run")
    public Response content(@PathParam("application") UUID id, @PathParam("question") String question) {
        var file = file(id, question);
        return Attachments.answer(file.name(), file.mediaType(), file.bytes());
    }

    private ApplicationFiles.Download file(UUID id, String question) {
        var person = actor.get().id();
        if (person != null && applications.own(id, person).isPresent()) {
            return files.of(id, question);
        }
        var cohort = files.sentTo(id, question);
        access.withPlaces(cohort, actor.get());
        return files.sent(cohort, id, question).get();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Upload a file as the answer to a question of a draft")
    public void put(@PathParam("application") UUID id, @PathParam("question") String question, FileRequest file) {
        if (applications.own(id, actor.personId()).isEmpty()) {
            throw new NotFound("application");
        }
        bodies.valid(file);
        upload.upload(actor.get(), id, question, file.name(), file.content());
    }

    @DELETE
    @Operation(summary = "Take back the file of a draft")
    public void delete(@PathParam("application") UUID id, @PathParam("question") String question) {
        upload.upload(actor.get(), id, question, null, null);
    }
}
