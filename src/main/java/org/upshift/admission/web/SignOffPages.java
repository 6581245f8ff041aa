package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import org.upshift.admission.SignOffLink;
import org.upshift.admission.SignOffQuestion;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Secret;
import org.upshift.web.Cookies;
import org.upshift.web.ErrorPages;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The line manager's page, opened by a personal link and without an account. Only its form decides anything. */
@Path("/sign-off")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignOffPages {
    private static final String LINK_COOKIE = "sign-off-link";
    private static final int ONE_DAY = 24 * 3600;

    private final SignOffLink link;
    private final DecideSignOff decide;
    private final Cookies cookies;
    private final Forms forms;

    SignOffPages(SignOffLink link, DecideSignOff decide, Cookies cookies, Forms forms) {
        this.link = link;
        this.decide = decide;
        this.cookies = cookies;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signOff(SignOffQuestion question, DecisionForm form, Errors errors);

        static native TemplateInstance signOffReceipt(SignOffQuestion question);
    }

    /** @param question the one that was on the page, which tells when another link was opened in the same browser */
    record DecisionForm(
            @RestForm String question,

            @RestForm
            @NotNull(message = "Choose whether you support the application")
            @Pattern(regexp = "yes|no", message = "Choose whether you support the application")
            String support,

            @RestForm @Size(max = 2000, message = "Your comment must be 2,000 characters or fewer")
            String comment,

            @RestForm
            @NotBlank(message = "Type your full name")
            @Size(max = 200, message = "Name must be 200 characters or fewer")
            String signedName) {

        DecisionForm {
            comment = comment == null ? null : comment.replace("\r\n", "\n");
        }

        public boolean isSupporting() {
            return "yes".equals(support);
        }

        public boolean isRefusing() {
            return "no".equals(support);
        }

        DecisionForm undecided() {
            return new DecisionForm(question, null, comment, signedName);
        }
    }

    @GET
    public Response ask(@Context HttpHeaders headers) {
        String secret = cookies.read(headers.getCookies(), LINK_COOKIE);
        var question = secret == null ? null : link.open(secret).orElse(null);
        return question == null
                ? gone(secret)
                : Response.ok(Templates.signOff(question, new DecisionForm("", null, "", ""), Errors.NONE))
                        .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@BeanParam DecisionForm form, @Context HttpHeaders headers) {
        String secret = cookies.read(headers.getCookies(), LINK_COOKIE);
        var question = secret == null ? null : link.open(secret).orElse(null);
        if (question == null) {
            return gone(secret);
        }
        boolean same = question.id().toString().equals(form.question());
        return forms.answer(
                form,
                () -> Next.to(
                        decide.decide(
                                        secret,
                                        same ? question.id() : UUID.randomUUID(),
                                        form.isSupporting(),
                                        form.signedName(),
                                        commentOf(form))
                                ? ApplicationLinks.signOffReceipt()
                                : ApplicationLinks.signOff()),
                errors -> Templates.signOff(question, same ? form : form.undecided(), errors));
    }

    private static String commentOf(DecisionForm form) {
        if (!form.isSupporting() && (form.comment() == null || form.comment().isBlank())) {
            throw new RuleViolation("comment-missing", "comment", "Say why you do not support the application");
        }
        return form.comment();
    }

    @GET
    @Path("receipt")
    public Response receipt(@Context HttpHeaders headers) {
        String secret = cookies.read(headers.getCookies(), LINK_COOKIE);
        var question = secret == null ? null : link.ever(secret).orElse(null);
        return question == null || !question.isAnswered()
                ? gone(secret)
                : Response.ok(Templates.signOffReceipt(question)).build();
    }

    /** Takes the secret out of the address; a mail scanner that follows the link changes nothing. */
    @GET
    @Path("{secret}")
    public Response open(@PathParam("secret") String secret) {
        return Response.seeOther(URI.create(ApplicationLinks.signOff()))
                .cookie(cookies.cookie(LINK_COOKIE, Secret.isWellFormed(secret) ? secret : "", ONE_DAY))
                .build();
    }

    private Response gone(String secret) {
        var question = secret == null ? null : link.ever(secret).orElse(null);
        return Response.status(Response.Status.GONE)
                .entity(ErrorPages.of(410, question == null ? unknown() : reason(question)))
                .build();
    }

    private static String unknown() {
        return "We do not know this link. Open it once more from the newest e-mail that we sent you, or copy the whole"
                + " address from there.";
    }

    private static String reason(SignOffQuestion question) {
        return switch (question.status()) {
            case SUPPORTED, NOT_SUPPORTED ->
                "This link was used on " + LondonTime.dateTime(question.decidedAt()) + ": you answered that you "
                        + (question.isSupported() ? "support" : "do not support") + " the application of "
                        + question.applicant() + ". If that was not you, or you want to change it, write to the"
                        + " programme team" + (question.contact().isEmpty() ? "." : ": " + question.contact());
            case REPLACED ->
                question.applicant() + " has named another line manager, so you need do nothing. If that is wrong,"
                        + " speak to " + question.applicant() + ".";
            case CANCELLED -> question.applicant() + " is no longer asking for your support. You need do nothing.";
            case ASKED ->
                "This link was replaced by a newer one, or its time is over. Use the link in the newest e-mail that we"
                        + " sent you, or ask " + question.applicant() + " to send you a reminder.";
        };
    }
}
