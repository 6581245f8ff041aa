package org.upshift.booking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.upshift.booking.JoinSession;
import org.upshift.booking.Joining;
import org.upshift.people.CurrentActor;

/** Leads whoever has booked to the online meeting, and tells everybody else why not. */
@Path("/join/{booking}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class JoinPages {
    private final CurrentActor actor;
    private final JoinSession joinSession;

    JoinPages(CurrentActor actor, JoinSession joinSession) {
        this.actor = actor;
        this.joinSession = joinSession;
    }

    @CheckedTemplate(basePath = "booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance join(Joining joining);
    }

    @GET
    public Response join(@PathParam("booking") UUID booking) {
        var joining = joinSession.look(actor.personId(), booking);
        return joining.door() == Joining.Door.OPEN
                ? Response.seeOther(URI.create(joining.meeting())).build()
                : Response.ok(Templates.join(joining)).build();
    }
}
