package org.upshift.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.ForbiddenException;
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
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.people.ConfirmEmailChange;
import org.upshift.people.CurrentActor;
import org.upshift.people.CurrentSignIn;
import org.upshift.people.EmailAddress;
import org.upshift.people.RequestEmailChange;
import org.upshift.people.Secret;
import org.upshift.web.Cookies;
import org.upshift.web.ErrorPages;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Changing one's e-mail address, which the link that goes to the new one proves. */
@Path("/account/e-mail")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class EmailChangePages {
    private static final String LINK_COOKIE = "email-change";
    private static final int TEN_MINUTES = 600;

    private final CurrentActor actor;
    private final CurrentSignIn signIn;
    private final RequestEmailChange request;
    private final ConfirmEmailChange confirm;
    private final Cookies cookies;
    private final Forms forms;

    EmailChangePages(
            CurrentActor actor,
            CurrentSignIn signIn,
            RequestEmailChange request,
            ConfirmEmailChange confirm,
            Cookies cookies,
            Forms forms) {
        this.actor = actor;
        this.signIn = signIn;
        this.request = request;
        this.confirm = confirm;
        this.cookies = cookies;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance emailChange(EmailForm form, String current, Errors errors);

        static native TemplateInstance emailChangeConfirmation(String email, Errors errors);
    }

    record EmailForm(@RestForm String email) {}

    @GET
    public TemplateInstance ask() {
        return page(new EmailForm(""), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@BeanParam EmailForm form) {
        return forms.answer(
                form,
                () -> {
                    request.request(actor.personId(), EmailAddress.parse(form.email(), "email"));
                    return Next.to(AccountLinks.details())
                            .saying("We have written to the new address. Your address changes when the link in that"
                                    + " message is opened");
                },
                errors -> page(form, errors));
    }

    /** Takes the secret out of the address; a mail scanner that follows the link changes nothing. */
    @GET
    @PermitAll
    @Path("link/{secret}")
    public Response openLink(@PathParam("secret") String secret) {
        return Response.seeOther(URI.create(EmailChangeLinks.confirmation()))
                .cookie(cookies.cookie(LINK_COOKIE, Secret.isWellFormed(secret) ? secret : "", TEN_MINUTES))
                .build();
    }

    @GET
    @Path("confirmation")
    public Response askToConfirm(@Context HttpHeaders headers) {
        requireSecondFactor();
        return confirm.addressBehind(actor.personId(), secret(headers))
                .map(email -> Response.ok(Templates.emailChangeConfirmation(email, Errors.NONE))
                        .build())
                .orElseGet(EmailChangePages::over);
    }

    @POST
    @Path("confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@Context HttpHeaders headers) {
        requireSecondFactor();
        String secret = secret(headers);
        var email = confirm.addressBehind(actor.personId(), secret);
        if (email.isEmpty()) {
            return over();
        }
        return forms.answer(
                () -> {
                    boolean done = confirm.confirm(actor.get(), secret);
                    return Next.to(AccountLinks.details())
                            .with(cookies.removal(LINK_COOKIE))
                            .saying(done ? "Your e-mail address is changed" : "This link was used already");
                },
                errors -> Templates.emailChangeConfirmation(email.get(), errors));
    }

    /** Whose mailbox is read by others must not lose their place with it. */
    private void requireSecondFactor() {
        if (signIn.awaitsSecondFactor()) {
            throw new ForbiddenException();
        }
    }

    private String secret(HttpHeaders headers) {
        String secret = cookies.read(headers.getCookies(), LINK_COOKIE);
        return secret == null ? "" : secret;
    }

    private static Response over() {
        return Response.status(Response.Status.GONE)
                .entity(ErrorPages.of(
                        410,
                        "This link has been used already, a newer one was sent, its day is over, or you are signed in as "
                                + "somebody else than who asked for it. Sign in and ask for the change again."))
                .build();
    }

    private TemplateInstance page(EmailForm form, Errors errors) {
        return Templates.emailChange(form, actor.get().email(), errors);
    }
}
