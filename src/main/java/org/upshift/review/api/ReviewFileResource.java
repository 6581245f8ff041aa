package org.upshift.review.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.ApplicationFiles;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.review.ReviewSheets;
import org.upshift.web.Attachments;

@Path("/api/reviews/{review}/files/{question}")
@RolesAllowed(Role.REVIEWERS)
@Produces(MediaType.WILDCARD)
@Tag(name = "Reviews")
class ReviewFileResource {
    private final ReviewSheets sheets;
    private final ApplicationFiles files;
    private final CurrentActor actor;

    ReviewFileResource(ReviewSheets sheets, ApplicationFiles files, CurrentActor actor) {
        this.sheets = sheets;
        this.files = files;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "A file of an application that I review; there is none while the panel is blind")
    public Response content(@PathParam("review") UUID id, @PathParam("question") String question) {
        var sheet = sheets.withFiles(actor.get(), id, question);
        var file = files.of(sheet.application(), question);
        return Attachments.answer(file.name(), file.mediaType(), file.bytes());
    }
}
