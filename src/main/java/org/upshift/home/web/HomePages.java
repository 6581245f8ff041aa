package org.upshift.home.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.upshift.home.Desk;
import org.upshift.home.Desks;
import org.upshift.people.CurrentActor;
import org.upshift.people.web.AccountLinks;

/** Where everybody lands who signs in: what waits for them, and what is theirs. */
@Path("/home")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class HomePages {
    private final CurrentActor actor;
    private final Desks desks;

    HomePages(CurrentActor actor, Desks desks) {
        this.actor = actor;
        this.desks = desks;
    }

    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance home(Desk desk);
    }

    /** Someone who has just proved an address for the first time is asked for a name before anything else. */
    @GET
    public Response home() {
        if (!actor.get().isIntroduced()) {
            return Response.seeOther(URI.create(AccountLinks.detailsThenTo(HomeLinks.home())))
                    .build();
        }
        return Response.ok(Templates.home(desks.of(actor.get()))).build();
    }
}
