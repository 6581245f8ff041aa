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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import org.hibernate.query.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.questionnaire.OpenLinks;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.questionnaire.QuestionnaireQueries.Asked;
import org.upshift.questionnaire.StopReminders;
import org.upshift.questionnaire.Waves;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** What somebody finds behind their personal link: the questionnaires of their cohort, without signing in. */
@Path("/answer")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class LinkPages {
    private static final int MOST = 20;

    private final LinkHolder link;
    private final Visitor visitor;
    private final OpenLinks openLinks;
    private final QuestionnaireQueries questionnaires;
    private final Waves waves;
    private final StopReminders stopReminders;
    private final Forms forms;

    LinkPages(
            LinkHolder link,
            Visitor visitor,
            OpenLinks openLinks,
            QuestionnaireQueries questionnaires,
            Waves waves,
            StopReminders stopReminders,
            Forms forms) {
        this.link = link;
        this.visitor = visitor;
        this.openLinks = openLinks;
        this.questionnaires = questionnaires;
        this.waves = waves;
        this.stopReminders = stopReminders;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance answerList(List<Asked> asked, LocalDateTime now);

        static native TemplateInstance reminders(boolean stopped, Errors errors);
    }

    @GET
    @Path("link/{secret}")
    public Response open(@PathParam("secret") String secret) {
        return link.take(secret, AnswerLinks.list());
    }

    @GET
    @Path("reminders/{secret}")
    public Response openReminders(@PathParam("secret") String secret) {
        return link.take(secret, AnswerLinks.reminders());
    }

    /** For anybody, under a code of their own; nothing is stored until they type something. */
    @GET
    @Path("open/{secret}")
    public Response openToAll(@PathParam("secret") String secret, @Context HttpHeaders headers) {
        return openLinks
                .wave(secret)
                .map(wave -> Response.seeOther(URI.create(AnswerLinks.openWave(wave)))
                        .cookie(visitor.link(secret), visitor.visitor(headers))
                        .build())
                .orElseGet(LinkHolder::gone);
    }

    /** The one that is open and not answered is what most people come for. */
    @GET
    public Response list(@Context HttpHeaders headers) {
        var holder = link.holder(headers);
        if (holder.isEmpty()) {
            return LinkHolder.gone();
        }
        var now = waves.now();
        var asked = questionnaires.askedIn(holder.get().cohort(), holder.get().person(), Page.first(MOST));
        var open = asked.stream()
                .filter(wave -> wave.isOpen(now) && !wave.answered())
                .toList();
        return open.size() == 1
                ? Response.seeOther(URI.create(AnswerLinks.wave(open.get(0).waveId())))
                        .build()
                : Response.ok(Templates.answerList(asked, now)).build();
    }

    @GET
    @Path("reminders")
    public Response reminders(@Context HttpHeaders headers) {
        return link.holder(headers)
                .map(holder -> Response.ok(Templates.reminders(holder.remindersStopped(), Errors.NONE))
                        .build())
                .orElseGet(LinkHolder::gone);
    }

    @POST
    @Path("reminders")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stopReminders(@Context HttpHeaders headers, @RestForm String wanted) {
        var holder = link.holder(headers);
        if (holder.isEmpty()) {
            return LinkHolder.gone();
        }
        boolean stop = !"yes".equals(wanted);
        return forms.answer(
                () -> {
                    stopReminders.stop(link.secret(headers).orElseThrow(), stop);
                    return Next.to(AnswerLinks.reminders())
                            .saying(stop ? "You get no more reminders" : "You get reminders again");
                },
                errors -> Templates.reminders(holder.get().remindersStopped(), errors));
    }
}
