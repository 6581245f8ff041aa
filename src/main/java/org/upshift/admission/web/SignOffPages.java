package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.DecideSignOff;
import org.upshift.admission.SeeSignOff;
import org.upshift.admission.SignOffLink;
import org.upshift.admission.SignOffQuestion;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The one page of a line manager, who needs no account: the link opens it, and pressing a button decides. */
@Path("/sign-off")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignOffPages {
    private final LinkInBrowser link;
    private final DecideSignOff decide;
    private final SeeSignOff see;
    private final Forms forms;

    SignOffPages(LinkInBrowser link, DecideSignOff decide, SeeSignOff see, Forms forms) {
        this.link = link;
        this.decide = decide;
        this.see = see;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signOff(
                SignOffLink.Open open, SignOffQuestion question, DecisionForm form, Errors errors);

        static native TemplateInstance signOffReceipt(SignOffQuestion question, String standing);
    }

    record LaterForm(@RestForm String question) {}

    @GET
    public Response ask(@Context HttpHeaders headers) {
        return link.open(headers)
                .map(open ->
                        Response.ok(page(open, DecisionForm.EMPTY, Errors.NONE)).build())
                .orElseGet(() -> link.gone(headers));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@BeanParam DecisionForm form, @Context HttpHeaders headers) {
        var found = link.open(headers);
        if (found.isEmpty()) {
            return link.gone(headers);
        }
        var open = found.get();
        boolean same = isAbout(open, form.question());
        return forms.answer(
                form,
                () -> {
                    requireSame(open, form.question());
                    return Next.to(
                            decide.decide(link.secret(headers), open.question().id(), form.decision())
                                    ? ApplicationLinks.signOffReceipt()
                                    : ApplicationLinks.signOff());
                },
                errors -> page(open, same ? form : form.undecided(), errors));
    }

    @POST
    @Path("later")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response later(@BeanParam LaterForm form, @Context HttpHeaders headers) {
        var found = link.open(headers);
        if (found.isEmpty()) {
            return link.gone(headers);
        }
        var open = found.get();
        return forms.answer(
                () -> {
                    requireSame(open, form.question());
                    see.see(link.secret(headers), open.question().id());
                    return Next.to(ApplicationLinks.signOff())
                            .saying("We have told " + open.question().applicant()
                                    + " that you have seen this. Your link stays open");
                },
                errors -> page(open, DecisionForm.EMPTY, errors));
    }

    @GET
    @Path("receipt")
    public Response receipt(@Context HttpHeaders headers) {
        return link.ever(headers)
                .filter(SignOffQuestion::isAnswered)
                .map(question -> Response.ok(Templates.signOffReceipt(question, link.standing(question)))
                        .build())
                .orElseGet(() -> link.gone(headers));
    }

    /** Takes the secret out of the address; a mail scanner that follows the link changes nothing. */
    @GET
    @Path("{secret}")
    public Response open(@PathParam("secret") String secret) {
        return Response.seeOther(URI.create(ApplicationLinks.signOff()))
                .cookie(link.keep(secret))
                .build();
    }

    private static TemplateInstance page(SignOffLink.Open open, DecisionForm form, Errors errors) {
        return Templates.signOff(open, open.question(), form, errors);
    }

    static boolean isAbout(SignOffLink.Open open, String question) {
        return open.question().id().toString().equals(question);
    }

    static void requireSame(SignOffLink.Open open, String question) {
        DecideSignOff.requireSame(
                open.question().id(), isAbout(open, question) ? open.question().id() : UUID.randomUUID());
    }
}
