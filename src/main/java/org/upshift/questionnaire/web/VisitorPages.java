package org.upshift.questionnaire.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.upshift.kernel.NotFound;
import org.upshift.questionnaire.AnswerByCode;
import org.upshift.questionnaire.CodePart;
import org.upshift.questionnaire.Drafts;
import org.upshift.questionnaire.OpenLinks;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.questionnaire.QuestionnaireQueries.WaveHead;
import org.upshift.questionnaire.SaveDraft;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Where whoever came by an open link makes a code of their own and answers under it. */
@Path("/answer/visitors/{wave}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class VisitorPages {
    private final Visitor visitor;
    private final QuestionnaireQueries questionnaires;
    private final OpenLinks links;
    private final Drafts drafts;
    private final SaveDraft saveDraft;
    private final Answering answering;
    private final Forms forms;

    VisitorPages(
            Visitor visitor,
            QuestionnaireQueries questionnaires,
            OpenLinks links,
            Drafts drafts,
            SaveDraft saveDraft,
            Answering answering,
            Forms forms) {
        this.visitor = visitor;
        this.questionnaires = questionnaires;
        this.links = links;
        this.drafts = drafts;
        this.saveDraft = saveDraft;
        this.answering = answering;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance answerCode(WaveHead wave, Way way, List<Part> parts, Errors errors);
    }

    /** What is asked for a code, with what was typed. */
    record Part(CodePart asked, String field, String typed) {}

    @GET
    public Response show(@PathParam("wave") UUID id, @Context HttpHeaders headers) {
        return answer(headers, id, way -> Response.ok(answering.start(way, id, Errors.NONE))
                .build());
    }

    @GET
    @Path("code")
    public Response code(@PathParam("wave") UUID id, @Context HttpHeaders headers) {
        return answer(headers, id, way -> Response.ok(codePage(way, id, kept(way, id), Errors.NONE))
                .build());
    }

    @POST
    @Path("code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response makeCode(
            @PathParam("wave") UUID id, @Context HttpHeaders headers, MultivaluedMap<String, String> form) {
        return answer(headers, id, way -> {
            Map<String, String> typed = new HashMap<>();
            var parts = links.parts(head(id).questionnaireId());
            for (int number = 1; number <= parts.size(); number++) {
                String given = form.getFirst(AnswerByCode.PART + number);
                typed.put(AnswerByCode.PART + number, given == null ? "" : given.strip());
            }
            return forms.answer(
                    () -> {
                        AnswerByCode.check(parts, typed);
                        saveDraft.save(way.who(), id, typed);
                        return Next.to(way.page(1));
                    },
                    errors -> codePage(way, id, typed, errors));
        });
    }

    @GET
    @Path("pages/{page}")
    public Response page(@PathParam("wave") UUID id, @PathParam("page") int page, @Context HttpHeaders headers) {
        return answer(
                headers,
                id,
                way -> kept(way, id).containsKey(AnswerByCode.PART + 1)
                        ? Response.ok(answering.page(way, id, page)).build()
                        : Response.seeOther(URI.create(AnswerLinks.openCode(id)))
                                .build());
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
        return answer(headers, id, way -> Response.ok(answering.check(way, id, Errors.NONE))
                .build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("wave") UUID id, @Context HttpHeaders headers, MultivaluedMap<String, String> form) {
        return answer(headers, id, way -> {
            if (form.containsKey(AnswerByCode.NOT_ME)) {
                saveDraft.save(way.who(), id, Map.of(AnswerByCode.NOT_ME, "yes"));
            }
            return answering.send(way, id, form);
        });
    }

    @GET
    @Path("thank-you")
    public Response thanks(@PathParam("wave") UUID id, @Context HttpHeaders headers) {
        return answer(headers, id, way -> Response.ok(answering.thanks(way, id)).build());
    }

    /** The next person at the same screen, or the next sheet of paper. */
    @POST
    @Path("next")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response next(@PathParam("wave") UUID id, @Context HttpHeaders headers) {
        return answer(
                headers,
                id,
                way -> forms.answer(
                        () -> Next.to(AnswerLinks.openWave(id)).with(visitor.renewed()),
                        errors -> answering.start(way, id, errors)));
    }

    private TemplateInstance codePage(Way way, UUID id, Map<String, String> typed, Errors errors) {
        var wave = head(id);
        var parts = links.parts(wave.questionnaireId());
        return Templates.answerCode(
                wave,
                way,
                IntStream.range(0, parts.size())
                        .mapToObj(i -> part(parts.get(i), AnswerByCode.PART + (i + 1), typed))
                        .toList(),
                errors);
    }

    private static Part part(CodePart asked, String field, Map<String, String> typed) {
        return new Part(asked, field, typed.getOrDefault(field, ""));
    }

    private Map<String, String> kept(Way way, UUID id) {
        return drafts.read(way.who(), head(id).questionnaireId(), id);
    }

    private WaveHead head(UUID id) {
        return questionnaires.wave(id).orElseThrow(() -> new NotFound("wave"));
    }

    private Response answer(HttpHeaders headers, UUID wave, Function<Way, Response> answer) {
        return visitor.of(headers, wave)
                .map(secret -> answer.apply(Way.openly(secret, wave)))
                .orElseGet(LinkHolder::gone);
    }
}
