package org.upshift.booking.web;

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
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.upshift.booking.AcceptInvitation;
import org.upshift.booking.DeclineInvitation;
import org.upshift.booking.GuestLink;
import org.upshift.people.Secret;
import org.upshift.web.Cookies;
import org.upshift.web.ErrorPages;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The one page of a guest, who needs no account: the link opens it, and pressing the button answers. */
@Path("/guest-invitation")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class GuestInvitationPages {
    private static final String COOKIE = "guest-invitation-link";
    private static final int ONE_DAY = 24 * 3600;

    private final GuestLink link;
    private final AcceptInvitation acceptInvitation;
    private final DeclineInvitation declineInvitation;
    private final Cookies cookies;
    private final Forms forms;

    GuestInvitationPages(
            GuestLink link,
            AcceptInvitation acceptInvitation,
            DeclineInvitation declineInvitation,
            Cookies cookies,
            Forms forms) {
        this.link = link;
        this.acceptInvitation = acceptInvitation;
        this.declineInvitation = declineInvitation;
        this.cookies = cookies;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance guestInvitation(GuestLink.Open open, GuestAnswerForm form, Errors errors);

        static native TemplateInstance guestDeclined();
    }

    @GET
    public Response ask(@Context HttpHeaders headers) {
        return open(headers)
                .map(open -> Response.ok(Templates.guestInvitation(open, GuestAnswerForm.of(open), Errors.NONE))
                        .build())
                .orElseGet(GuestInvitationPages::gone);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@BeanParam GuestAnswerForm form, @Context HttpHeaders headers) {
        var found = open(headers);
        if (found.isEmpty()) {
            return gone();
        }
        var open = found.get();
        var shown = form.isAbout(open) ? form : GuestAnswerForm.of(open);
        return forms.answer(
                form,
                () -> {
                    if (form.isDeclining()) {
                        declineInvitation.decline(secret(headers), form.id());
                        return Next.to(BookingLinks.guestDeclined());
                    }
                    acceptInvitation.accept(secret(headers), form.id(), form.answer());
                    return Next.to(BookingLinks.guestInvitation())
                            .saying("Thank you: you are on the list of those who will come");
                },
                errors -> Templates.guestInvitation(open, shown, errors));
    }

    /** Says nothing about anybody: what was known is gone. */
    @GET
    @Path("declined")
    public TemplateInstance declined() {
        return Templates.guestDeclined();
    }

    /** Takes the secret out of the address; a mail scanner that follows the link changes nothing. */
    @GET
    @Path("{secret}")
    public Response open(@PathParam("secret") String secret) {
        return Response.seeOther(URI.create(BookingLinks.guestInvitation()))
                .cookie(keep(secret))
                .build();
    }

    private NewCookie keep(String secret) {
        return cookies.cookie(COOKIE, Secret.isWellFormed(secret) ? secret : "", ONE_DAY);
    }

    private String secret(HttpHeaders headers) {
        return cookies.read(headers.getCookies(), COOKIE);
    }

    private Optional<GuestLink.Open> open(HttpHeaders headers) {
        return Optional.ofNullable(secret(headers)).flatMap(link::open);
    }

    private static Response gone() {
        return Response.status(Response.Status.GONE)
                .entity(ErrorPages.of(
                        410,
                        "This invitation is over, or we do not know its link. The event may have begun, you may have said"
                                + " that you cannot come, or whoever invited you has changed whom they bring. If you"
                                + " are not sure, open the link in the newest e-mail that we sent you, or ask them."))
                .build();
    }
}
