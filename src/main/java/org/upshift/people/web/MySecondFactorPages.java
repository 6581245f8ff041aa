package org.upshift.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotBlank;
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
import org.upshift.people.MySecondFactor;
import org.upshift.people.RenewRecoveryCodes;
import org.upshift.people.SecondFactorRule;
import org.upshift.web.Errors;
import org.upshift.web.Forms;

/** What a person keeps for their second factor: another phone, new recovery codes. */
@Path("/account/second-factor")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class MySecondFactorPages {
    private final CurrentActor actor;
    private final MySecondFactor mine;
    private final RenewRecoveryCodes renew;
    private final SecondFactorRule rule;
    private final Forms forms;

    MySecondFactorPages(
            CurrentActor actor, MySecondFactor mine, RenewRecoveryCodes renew, SecondFactorRule rule, Forms forms) {
        this.actor = actor;
        this.mine = mine;
        this.renew = renew;
        this.rule = rule;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance mySecondFactor(
                RenewalForm form, MySecondFactor.State state, boolean required, Errors errors);
    }

    record RenewalForm(
            @RestForm @NotBlank(message = "Enter the code that your authenticator app shows")
            String code) {}

    @GET
    public TemplateInstance show() {
        return page(new RenewalForm(""), Errors.NONE);
    }

    /** Answered by a page at once: the recovery codes must not travel any further than this answer. */
    @POST
    @Path("recovery-codes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew(@BeanParam RenewalForm form) {
        return forms.show(
                form,
                () -> SecondFactorSetUpPages.Templates.recoveryCodes(
                        renew.renew(actor.get(), form.code()), SecondFactorLinks.mine()),
                errors -> page(form, errors));
    }

    private TemplateInstance page(RenewalForm form, Errors errors) {
        return Templates.mySecondFactor(form, mine.state(actor.personId()), rule.isRequired(), errors);
    }
}
