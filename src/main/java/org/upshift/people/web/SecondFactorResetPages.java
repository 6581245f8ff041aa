package org.upshift.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.people.CurrentActor;
import org.upshift.people.EmailAddress;
import org.upshift.people.ResetSecondFactor;
import org.upshift.people.Role;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** An administrator helps somebody who lost both phone and recovery codes. */
@Path("/second-factor/resets")
@RolesAllowed(Role.ADMINISTRATORS)
@Produces(MediaType.TEXT_HTML)
class SecondFactorResetPages {
    private final CurrentActor actor;
    private final ResetSecondFactor reset;
    private final Forms forms;

    SecondFactorResetPages(CurrentActor actor, ResetSecondFactor reset, Forms forms) {
        this.actor = actor;
        this.reset = reset;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance secondFactorReset(ResetForm form, Errors errors);
    }

    record ResetForm(
            @RestForm String email,

            @RestForm
            @NotBlank(message = "Enter the reason, and how you made sure who asked")
            @Size(max = 500, message = "Reason must be 500 characters or fewer")
            String reason) {}

    @GET
    public TemplateInstance ask() {
        return Templates.secondFactorReset(new ResetForm("", ""), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reset(@BeanParam ResetForm form) {
        return forms.answer(
                form,
                () -> {
                    var email = EmailAddress.parse(form.email(), "email");
                    reset.reset(actor.get(), email, form.reason());
                    return Next.to(SecondFactorLinks.resets())
                            .saying("The second step of " + email.value()
                                    + " is reset. They set it up anew when they sign in next");
                },
                errors -> Templates.secondFactorReset(form, errors));
    }
}
