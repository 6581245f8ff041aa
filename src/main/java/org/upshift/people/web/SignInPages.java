package org.upshift.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.people.Authentication;
import org.upshift.people.Device;
import org.upshift.people.EmailAddress;
import org.upshift.people.KeptForms;
import org.upshift.people.Provider;
import org.upshift.people.Providers;
import org.upshift.people.RequestSignIn;
import org.upshift.people.Secret;
import org.upshift.people.SignInLook;
import org.upshift.people.SignInRequests;
import org.upshift.people.SignInWithCode;
import org.upshift.people.SignOut;
import org.upshift.web.ClientAddress;
import org.upshift.web.Cookies;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Signing in with a code from an e-mail, and signing out. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignInPages {
    private static final int TEN_MINUTES = 600;

    private final RequestSignIn requestSignIn;
    private final SignInRequests requests;
    private final SignInWithCode signInWithCode;
    private final SignInLook signIns;
    private final SignOut signOut;
    private final Arrival arrival;
    private final Providers providers;
    private final Cookies cookies;
    private final Forms forms;
    private final boolean mailOnPage;
    private final ClientAddress clients;

    SignInPages(
            RequestSignIn requestSignIn,
            SignInRequests requests,
            SignInWithCode signInWithCode,
            SignInLook signIns,
            SignOut signOut,
            Arrival arrival,
            Providers providers,
            Cookies cookies,
            Forms forms,
            ClientAddress clients,
            @ConfigProperty(name = "upshift.mail.delivery") String delivery) {
        this.requestSignIn = requestSignIn;
        this.requests = requests;
        this.signInWithCode = signInWithCode;
        this.signIns = signIns;
        this.signOut = signOut;
        this.arrival = arrival;
        this.providers = providers;
        this.cookies = cookies;
        this.forms = forms;
        this.mailOnPage = delivery.equals("page");
        this.clients = clients;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signIn(EmailForm form, boolean signedOut, boolean kept, Errors errors);

        static native TemplateInstance signInCode(CodeForm form, String email, Errors errors, boolean mailOnPage);

        static native TemplateInstance signInChoice(EmailForm form, Provider provider);
    }

    /** @param by "code" when the person wants a code although their organisation has accounts */
    record EmailForm(
            @RestForm String email,
            @RestForm String next,
            @RestForm String by) {}

    record CodeForm(
            @RestForm @NotBlank(message = "Enter the code from the e-mail")
            String code) {}

    @GET
    @Path("sign-in")
    public TemplateInstance askForAddress(@QueryParam("next") String next, @Context HttpHeaders headers) {
        return addressPage(new EmailForm("", NextPath.of(next), null), headers, Errors.NONE);
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendCode(
            @BeanParam EmailForm form, @Context HttpHeaders headers, @Context HttpServerRequest client) {
        var organisation = organisation(form);
        if (organisation.isPresent()) {
            return Response.ok(Templates.signInChoice(form, organisation.get())).build();
        }
        return forms.answer(
                form,
                () -> sent(EmailAddress.parse(form.email(), "email"), NextPath.of(form.next()), client),
                errors -> addressPage(form, headers, errors));
    }

    @GET
    @Path("sign-in/code")
    public TemplateInstance askForCode(@Context HttpHeaders headers) {
        return codePage(new CodeForm(""), headers, Errors.NONE);
    }

    @POST
    @Path("sign-in/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response checkCode(@BeanParam CodeForm form, @Context HttpHeaders headers) {
        return forms.answer(
                form,
                () -> {
                    var secret = signInWithCode.signIn(
                            requestOf(headers),
                            form.code(),
                            Device.inWords(headers.getHeaderString(HttpHeaders.USER_AGENT)));
                    String next =
                            asked(headers).map(SignInRequests.Asked::nextPath).orElse(NextPath.HOME);
                    return arrival.of(secret, next, headers.getCookies());
                },
                errors -> codePage(form, headers, errors));
    }

    /** Another message to the address that was typed in this browser; when that is too long ago, it is asked for anew. */
    @POST
    @Path("sign-in/code/again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendAgain(@Context HttpHeaders headers, @Context HttpServerRequest client) {
        return forms.answer(
                () -> asked(headers)
                        .map(asked -> sent(new EmailAddress(asked.email()), asked.nextPath(), client)
                                .saying("We have sent another message. Only the newest code counts"))
                        .orElse(Next.to(AccountLinks.signIn())),
                errors -> codePage(new CodeForm(""), headers, errors));
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
                errors -> codePage(new CodeForm(""), headers, errors));
    }

    /** The provider to offer to whoever typed an address of its domains and has not asked for a code all the same. */
    private Optional<Provider> organisation(EmailForm form) {
        return "code".equals(form.by()) || form.email() == null
                ? Optional.empty()
                : providers.homeOf(new EmailAddress(form.email()));
    }

    private Next sent(EmailAddress email, String next, HttpServerRequest client) {
        var request = requestSignIn.request(email, next, clients.of(client).getHostAddress());
        return Next.to(AccountLinks.signInCode()).with(remember(request));
    }

    private NewCookie remember(UUID request) {
        return cookies.cookie(Arrival.REQUEST_COOKIE, request.toString(), TEN_MINUTES);
    }

    private UUID requestOf(HttpHeaders headers) {
        try {
            return UUID.fromString(String.valueOf(cookies.read(headers.getCookies(), Arrival.REQUEST_COOKIE)));
        } catch (IllegalArgumentException missing) {
            return new UUID(0, 0);
        }
    }

    private Optional<SignInRequests.Asked> asked(HttpHeaders headers) {
        return requests.find(requestOf(headers));
    }

    private TemplateInstance addressPage(EmailForm form, HttpHeaders headers, Errors errors) {
        boolean kept = cookies.read(headers.getCookies(), KeptForms.COOKIE) != null;
        String earlier = cookies.read(headers.getCookies(), Authentication.SIGN_IN_COOKIE);
        boolean signedOut = earlier != null && signIns.secondsLeft(earlier) == 0;
        return Templates.signIn(form, signedOut, kept, errors);
    }

    private TemplateInstance codePage(CodeForm form, HttpHeaders headers, Errors errors) {
        String email = asked(headers).map(SignInRequests.Asked::email).orElse(null);
        return Templates.signInCode(form, email, errors, mailOnPage);
    }
}
