package org.upshift.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.MergerQueries;
import org.upshift.people.Mergers;
import org.upshift.people.Role;
import org.upshift.people.UndoMerge;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** What has been merged, and taking it back. */
@Path("/team/merges")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class MergerPages {
    private static final int SIZE = 50;

    private final CurrentActor actor;
    private final Mergers mergers;
    private final UndoMerge undo;
    private final Forms forms;

    MergerPages(CurrentActor actor, Mergers mergers, UndoMerge undo, Forms forms) {
        this.actor = actor;
        this.mergers = mergers;
        this.undo = undo;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance mergers(Page<MergerQueries.Row> page);

        static native TemplateInstance merger(Mergers.Details merger, Errors errors);
    }

    @GET
    public TemplateInstance list(@QueryParam("page") Integer page) {
        return Templates.mergers(mergers.visible(actor.get(), Page.number(page), SIZE));
    }

    @GET
    @Path("{merge}")
    public TemplateInstance merger(@PathParam("merge") UUID id) {
        return Templates.merger(mergers.details(actor.get(), id), Errors.NONE);
    }

    @POST
    @Path("{merge}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("merge") UUID id) {
        var details = mergers.details(actor.get(), id);
        return forms.answer(
                () -> {
                    undo.undo(actor.get(), id);
                    return Next.to(MergeLinks.merge(id)).saying("The merge is undone: everything is back where it was");
                },
                errors -> Templates.merger(details, errors));
    }
}
