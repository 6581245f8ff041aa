package org.upshift.questionnaire.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.upshift.people.CurrentActor;
import org.upshift.web.Errors;

/** Where participants who are signed in answer a wave. */
@Path("/waves/{wave}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class WavePages {
    private final CurrentActor actor;
    private final Answering answering;

    WavePages(CurrentActor actor, Answering answering) {
        this.actor = actor;
        this.answering = answering;
    }

    @GET
    public TemplateInstance show(@PathParam("wave") UUID id) {
        return answering.start(way(id), id, Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("wave") UUID id, MultivaluedMap<String, String> form) {
        return answering.send(way(id), id, form);
    }

    @GET
    @Path("pages/{page}")
    public TemplateInstance page(@PathParam("wave") UUID id, @PathParam("page") int page) {
        return answering.page(way(id), id, page);
    }

    @POST
    @Path("pages/{page}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("wave") UUID id, @PathParam("page") int page, MultivaluedMap<String, String> form) {
        return answering.save(way(id), id, page, form);
    }

    @GET
    @Path("check")
    public TemplateInstance check(@PathParam("wave") UUID id) {
        return answering.check(way(id), id, Errors.NONE);
    }

    @GET
    @Path("thank-you")
    public TemplateInstance thanks(@PathParam("wave") UUID id) {
        return answering.thanks(way(id), id);
    }

    private Way way(UUID wave) {
        return Way.signedIn(actor.personId(), wave);
    }
}
