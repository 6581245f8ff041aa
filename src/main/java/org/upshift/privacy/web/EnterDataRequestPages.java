package org.upshift.privacy.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.upshift.kernel.Findings;
import org.upshift.kernel.LondonTime;
import org.upshift.people.CurrentActor;
import org.upshift.people.EmailAddress;
import org.upshift.people.Role;
import org.upshift.privacy.EnterDataRequest;
import org.upshift.privacy.web.DataRequestForms.EnteredForm;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.Typed;

/** Entering a request that came by letter or telephone. */
@Path("/team/data-requests/new")
@RolesAllowed(Role.ADMINISTRATORS)
@Produces(MediaType.TEXT_HTML)
class EnterDataRequestPages {
    private final CurrentActor actor;
    private final EnterDataRequest enter;
    private final Forms forms;
    private final Clock clock;

    EnterDataRequestPages(CurrentActor actor, EnterDataRequest enter, Forms forms, Clock clock) {
        this.actor = actor;
        this.enter = enter;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "privacy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance enterRequest(EnteredForm form, Errors errors);
    }

    @GET
    public TemplateInstance askToEnter() {
        return Templates.enterRequest(
                new EnteredForm("", "", LondonTime.today(clock.instant()).toString(), ""), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@BeanParam EnteredForm form) {
        return forms.answer(
                form,
                () -> {
                    var findings = new Findings();
                    var email = findings.value(() -> EmailAddress.parse(form.email(), "email"));
                    var kind = findings.value(() -> DataRequestForms.kind(form.kind()));
                    var day = findings.value(
                            () -> Typed.date("receivedOn", form.receivedOn(), "the day on which it was received"));
                    findings.throwAny();
                    var id = enter.enter(actor.get(), email, kind, day, form.message() == null ? "" : form.message());
                    return Next.to(DataRequestLinks.show(id)).saying("The request is entered, and the person told");
                },
                errors -> Templates.enterRequest(form, errors));
    }
}
