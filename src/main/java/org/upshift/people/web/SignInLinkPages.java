package org.upshift.people.web;

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
import org.upshift.people.Device;
import org.upshift.people.Secret;
import org.upshift.people.SignInLinkLook;
import org.upshift.people.SignInRequests;
import org.upshift.people.SignInWithLink;
import org.upshift.web.Cookies;
import org.upshift.web.Forms;

/** Signing in with a link from an e-mail, in whichever browser it is opened. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignInLinkPages {
    private static final int TEN_MINUTES = 600;

    private final SignInLinkLook look;
    private final SignInWithLink signInWithLink;
    private final Arrival arrival;
    private final Cookies cookies;
    private final Forms forms;

    SignInLinkPages(SignInLinkLook look, SignInWithLink signInWithLink, Arrival arrival, Cookies cookies, Forms forms) {
        this.look = look;
        this.signInWithLink = signInWithLink;
        this.arrival = arrival;
        this.cookies = cookies;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signInConfirm(String email);

        static native TemplateInstance signInLinkOver();
    }

    /** Takes the secret out of the address; a mail scanner that follows the link changes nothing. */
    @GET
    @Path("sign-in/link/{secret}")
    public Response openLink(@PathParam("secret") String secret) {
        return Response.seeOther(URI.create(AccountLinks.signInConfirm()))
                .cookie(cookies.cookie(Arrival.LINK_COOKIE, Secret.isWellFormed(secret) ? secret : "", TEN_MINUTES))
                .build();
    }

    @GET
    @Path("sign-in/confirm")
    public Response askToConfirm(@Context HttpHeaders headers) {
        return asked(headers)
                .map(asked ->
                        Response.ok(Templates.signInConfirm(asked.email())).build())
                .orElseGet(SignInLinkPages::over);
    }

    @POST
    @Path("sign-in/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@Context HttpHeaders headers) {
        var asked = asked(headers);
        String device = Device.inWords(headers.getHeaderString(HttpHeaders.USER_AGENT));
        var signedIn = asked.flatMap(
                there -> signInWithLink.signIn(cookies.read(headers.getCookies(), Arrival.LINK_COOKIE), device));
        if (signedIn.isEmpty()) {
            return over();
        }
        return forms.answer(
                () -> arrival.of(signedIn.get(), asked.get().nextPath(), headers.getCookies()),
                errors -> Templates.signInLinkOver());
    }

    private Optional<SignInRequests.Asked> asked(HttpHeaders headers) {
        return Optional.ofNullable(cookies.read(headers.getCookies(), Arrival.LINK_COOKIE))
                .flatMap(look::find);
    }

    private static Response over() {
        return Response.status(Response.Status.GONE)
                .entity(Templates.signInLinkOver())
                .build();
    }
}
