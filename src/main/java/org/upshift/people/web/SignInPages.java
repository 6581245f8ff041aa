package org.upshift.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.people.Authentication;
import org.upshift.people.EmailAddress;
import org.upshift.people.RequestSignIn;
import org.upshift.people.Secret;
import org.upshift.people.SignInWithCode;
import org.upshift.people.SignInWithLink;
import org.upshift.people.SignOut;
import org.upshift.web.Cookies;
import org.upshift.web.ErrorPages;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Signing in with a code or a link from an e-mail, and signing out. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignInPages {
    private static final String REQUEST_COOKIE = "sign-in-request";
    private static final String LINK_COOKIE = "sign-in-link";
    private static final int TEN_MINUTES = 600;
    private static final int TWELVE_HOURS = 12 * 3600;

    private final RequestSignIn requestSignIn;
    private final SignInWithCode signInWithCode;
    private final SignInWithLink signInWithLink;
    private final SignOut signOut;
    private final Cookies cookies;
    private final Forms forms;
    private final boolean mailOnPage;

    SignInPages(
            RequestSignIn requestSignIn,
            SignInWithCode signInWithCode,
            SignInWithLink signInWithLink,
            SignOut signOut,
            Cookies cookies,
            Forms forms,
            @ConfigProperty(name = "upshift.mail.delivery") String delivery) {
        this.requestSignIn = requestSignIn;
        this.signInWithCode = signInWithCode;
        this.signInWithLink = signInWithLink;
        this.signOut = signOut;
        this.cookies = cookies;
        this.forms = forms;
        this.mailOnPage = delivery.equals("page");
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signIn(EmailForm form, Errors errors);

        static native TemplateInstance signInCode(CodeForm form, Errors errors, boolean mailOnPage);

        static native TemplateInstance signInConfirm();
    }

    record EmailForm(@RestForm String email, @RestForm String next) {}

    record CodeForm(
            @RestForm @NotBlank(message = "Enter the code from the e-mail")
            String code) {}

    @GET
    @Path("sign-in")
    public TemplateInstance askForAddress(@QueryParam("next") String next) {
        return Templates.signIn(new EmailForm("", NextPath.of(next)), Errors.NONE);
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendCode(@BeanParam EmailForm form) {
        return forms.answer(
                form,
                () -> {
                    var request = requestSignIn.request(EmailAddress.parse(form.email(), "email"));
                    return Next.to(AccountLinks.signInCode()).with(rememberRequest(request, NextPath.of(form.next())));
                },
                errors -> Templates.signIn(form, errors));
    }

    @GET
    @Path("sign-in/code")
    public TemplateInstance askForCode() {
        return Templates.signInCode(new CodeForm(""), Errors.NONE, mailOnPage);
    }

    @POST
    @Path("sign-in/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response checkCode(@BeanParam CodeForm form, @Context HttpHeaders headers) {
        var request = RememberedRequest.parse(cookies.read(headers.getCookies(), REQUEST_COOKIE));
        return forms.answer(
                form,
                () -> signedIn(signInWithCode.signIn(request.id(), form.code()), request.next()),
                errors -> Templates.signInCode(form, errors, mailOnPage));
    }

    /** Takes the secret out of the address; a mail scanner that follows the link changes nothing. */
    @GET
    @Path("sign-in/link/{secret}")
    public Response openLink(@PathParam("secret") String secret) {
        return Response.seeOther(URI.create(AccountLinks.signInConfirm()))
                .cookie(cookies.cookie(LINK_COOKIE, Secret.isWellFormed(secret) ? secret : "", TEN_MINUTES))
                .build();
    }

    @GET
    @Path("sign-in/confirm")
    public TemplateInstance askToConfirm() {
        return Templates.signInConfirm();
    }

    @POST
    @Path("sign-in/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@Context HttpHeaders headers) {
        String secret = cookies.read(headers.getCookies(), LINK_COOKIE);
        var signedIn = secret == null ? Optional.<Secret>empty() : signInWithLink.signIn(secret);
        if (signedIn.isEmpty()) {
            return Response.status(Response.Status.GONE)
                    .entity(ErrorPages.of(
                            410,
                            "This sign-in link has been used already, or its ten minutes are over. "
                                    + "Sign in again to get a new one."))
                    .build();
        }
        var remembered = RememberedRequest.parse(cookies.read(headers.getCookies(), REQUEST_COOKIE));
        return forms.answer(() -> signedIn(signedIn.get(), remembered.next()), errors -> Templates.signInConfirm());
    }

    @POST
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(@Context HttpHeaders headers) {
        return forms.answer(
                () -> {
                    String secret = cookies.read(headers.getCookies(), Authentication.SIGN_IN_COOKIE);
                    if (secret != null) {
                        signOut.signOut(new Secret(secret));
                    }
                    return Next.to("/")
                            .with(cookies.removal(Authentication.SIGN_IN_COOKIE))
                            .saying("You have signed out");
                },
                errors -> Templates.signInConfirm());
    }

    private Next signedIn(Secret secret, String next) {
        return Next.to(next)
                .with(
                        cookies.cookie(Authentication.SIGN_IN_COOKIE, secret.value(), TWELVE_HOURS),
                        cookies.removal(REQUEST_COOKIE),
                        cookies.removal(LINK_COOKIE));
    }

    private NewCookie rememberRequest(UUID request, String next) {
        return cookies.cookie(REQUEST_COOKIE, new RememberedRequest(request, next).encoded(), TEN_MINUTES);
    }
}
