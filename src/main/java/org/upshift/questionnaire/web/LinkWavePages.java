package org.upshift.questionnaire.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.upshift.kernel.NotFound;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.web.Errors;

/** Where whoever has a personal link answers a wave of their cohort, without signing in. */
@Path("/answer/waves/{wave}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class LinkWavePages {
    private final LinkHolder link;
    private final QuestionnaireQueries questionnaires;
    private final Answering answering;

    LinkWavePages(LinkHolder link, QuestionnaireQueries questionnaires, Answering answering) {
        this.link = link;
        this.questionnaires = questionnaires;
        this.answering = answering;
    }

    @GET
    public Response show(@PathParam("wave") UUID id, @Context HttpHeaders headers) {
        return shown(headers, id, way -> answering.start(way, id, Errors.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("wave") UUID id, @Context HttpHeaders headers, MultivaluedMap<String, String> form) {
        return answer(headers, id, way -> answering.send(way, id, form));
    }

    @GET
    @Path("pages/{page}")
    public Response page(@PathParam("wave") UUID id, @PathParam("page") int page, @Context HttpHeaders headers) {
        return shown(headers, id, way -> answering.page(way, id, page));
    }

    @POST
    @Path("pages/{page}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("wave") UUID id,
            @PathParam("page") int page,
            @Context HttpHeaders headers,
            MultivaluedMap<String, String> form) {
        return answer(headers, id, way -> answering.save(way, id, page, form));
    }

    @GET
    @Path("check")
    public Response check(@PathParam("wave") UUID id, @Context HttpHeaders headers) {
        return shown(headers, id, way -> answering.check(way, id, Errors.NONE));
    }

    @GET
    @Path("thank-you")
    public Response thanks(@PathParam("wave") UUID id, @Context HttpHeaders headers) {
        return shown(headers, id, way -> answering.thanks(way, id));
    }

    private Response shown(HttpHeaders headers, UUID wave, Function<Way, Object> page) {
        return answer(headers, wave, way -> Response.ok(page.apply(way)).build());
    }

    /** A link opens the waves of one cohort; for others it does not exist. */
    private Response answer(HttpHeaders headers, UUID wave, Function<Way, Response> answer) {
        var holder = link.holder(headers);
        if (holder.isEmpty()) {
            return LinkHolder.gone();
        }
        var head = questionnaires.wave(wave).orElseThrow(() -> new NotFound("wave"));
        if (!head.cohortId().equals(holder.get().cohort())) {
            throw new NotFound("wave");
        }
        return answer.apply(Way.byLink(holder.get().person(), wave));
    }
}
