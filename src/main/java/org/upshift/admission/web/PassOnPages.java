package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.PassOnSignOff;
import org.upshift.admission.SignOffQuestion;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** A signatory names somebody who answers for them. */
@Path("/sign-off/passing-on")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class PassOnPages {
    private final LinkInBrowser link;
    private final PassOnSignOff passOn;
    private final Forms forms;

    PassOnPages(LinkInBrowser link, PassOnSignOff passOn, Forms forms) {
        this.link = link;
        this.passOn = passOn;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance passOn(SignOffQuestion question, PassOnForm form, Errors errors);
    }

    record PassOnForm(
            @RestForm String question,

            @RestForm
            @NotBlank(message = "Enter the full name of who answers for you")
            @Size(max = 200, message = "Their name must be 200 characters or fewer")
            String managerName,

            @RestForm @NotBlank(message = "Enter their e-mail address")
            String managerEmail,

            @RestForm
            @NotBlank(message = "Type your own full name")
            @Size(max = 200, message = "Your own name must be 200 characters or fewer")
            String ownName) {}

    @GET
    public Response ask(@Context HttpHeaders headers) {
        return link.open(headers)
                .map(open -> Response.ok(Templates.passOn(open.question(), new PassOnForm("", "", "", ""), Errors.NONE))
                        .build())
                .orElseGet(() -> link.gone(headers));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response passOn(@BeanParam PassOnForm form, @Context HttpHeaders headers) {
        var found = link.open(headers);
        if (found.isEmpty()) {
            return link.gone(headers);
        }
        var open = found.get();
        return forms.answer(
                form,
                () -> {
                    SignOffPages.requireSame(open, form.question());
                    passOn.passOn(
                            link.secret(headers),
                            open.question().id(),
                            form.ownName(),
                            form.managerName(),
                            form.managerEmail());
                    return Next.to(ApplicationLinks.signOff())
                            .saying("We have written to " + form.managerName().strip() + ", and told "
                                    + open.question().applicant() + " that they answer for you");
                },
                errors -> Templates.passOn(open.question(), form, errors));
    }
}
