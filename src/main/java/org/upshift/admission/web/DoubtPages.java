package org.upshift.admission.web;

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
import java.util.Optional;
import org.upshift.admission.DoubtSignOff;
import org.upshift.admission.SignOffLink;
import org.upshift.admission.SignOffQuestion;
import org.upshift.people.Secret;
import org.upshift.web.Cookies;
import org.upshift.web.ErrorPages;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** "This was not me", by the link in a receipt. */
@Path("/sign-off/not-me")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class DoubtPages {
    private static final String COOKIE = "sign-off-doubt";
    private static final int ONE_DAY = 24 * 3600;

    private final SignOffLink link;
    private final DoubtSignOff doubt;
    private final Cookies cookies;
    private final Forms forms;

    DoubtPages(SignOffLink link, DoubtSignOff doubt, Cookies cookies, Forms forms) {
        this.link = link;
        this.doubt = doubt;
        this.cookies = cookies;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance notMe(SignOffQuestion question, Errors errors);
    }

    @GET
    public Response ask(@Context HttpHeaders headers) {
        return receipt(headers)
                .map(question ->
                        Response.ok(Templates.notMe(question, Errors.NONE)).build())
                .orElseGet(DoubtPages::gone);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response doubt(@Context HttpHeaders headers) {
        return receipt(headers)
                .map(question -> forms.answer(
                        () -> {
                            doubt.byReceipt(secret(headers));
                            return Next.to(ApplicationLinks.notMe())
                                    .saying("Thank you. The programme team looks into it");
                        },
                        errors -> Templates.notMe(question, errors)))
                .orElseGet(DoubtPages::gone);
    }

    /** Takes the secret out of the address, and changes nothing. */
    @GET
    @Path("{secret}")
    public Response open(@PathParam("secret") String secret) {
        return Response.seeOther(URI.create(ApplicationLinks.notMe()))
                .cookie(cookies.cookie(COOKIE, Secret.isWellFormed(secret) ? secret : "", ONE_DAY))
                .build();
    }

    private String secret(HttpHeaders headers) {
        return cookies.read(headers.getCookies(), COOKIE);
    }

    private Optional<SignOffQuestion> receipt(HttpHeaders headers) {
        return Optional.ofNullable(secret(headers)).flatMap(link::receipt);
    }

    private static Response gone() {
        return Response.status(Response.Status.GONE)
                .entity(ErrorPages.of(
                        410,
                        "We do not know this link, or its time is over. Write to the programme team instead: the"
                                + " receipt says how."))
                .build();
    }
}
