package org.upshift.admission.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.upshift.admission.ApplicationFiles;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.web.Attachments;

/** The files of applications that were sent, for the programme team. */
@Path("/cohorts/{cohort}/applications/{application}/files/{question}/content")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.WILDCARD)
class TeamFilePages {
    private final CohortAccess access;
    private final ApplicationFiles files;
    private final CurrentActor actor;

    TeamFilePages(CohortAccess access, ApplicationFiles files, CurrentActor actor) {
        this.access = access;
        this.files = files;
        this.actor = actor;
    }

    @GET
    public Response content(
            @PathParam("cohort") UUID cohortId,
            @PathParam("application") UUID id,
            @PathParam("question") String question) {
        var file = files.sent(cohortId, id, question);
        access.withPlaces(cohortId, actor.get());
        var download = file.get();
        return Attachments.answer(download.name(), download.mediaType(), download.bytes());
    }
}
