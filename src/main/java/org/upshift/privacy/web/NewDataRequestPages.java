package org.upshift.privacy.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.upshift.people.CurrentActor;
import org.upshift.privacy.MakeDataRequest;
import org.upshift.privacy.web.DataRequestForms.RequestForm;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Asking for a copy, a correction or the erasure of one's own data. */
@Path("/account/my-data/requests/new")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class NewDataRequestPages {
    private final CurrentActor actor;
    private final MakeDataRequest make;
    private final Forms forms;

    NewDataRequestPages(CurrentActor actor, MakeDataRequest make, Forms forms) {
        this.actor = actor;
        this.make = make;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "privacy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance newRequest(RequestForm form, Errors errors);
    }

    @GET
    public TemplateInstance ask(@QueryParam("kind") String kind) {
        actor.personId();
        return Templates.newRequest(RequestForm.empty(kind), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(@BeanParam RequestForm form) {
        actor.personId();
        return forms.answer(
                form,
                () -> {
                    String message = form.message() == null ? "" : form.message();
                    make.make(actor.get(), DataRequestForms.kind(form.kind()), message);
                    return Next.to(MyDataLinks.show()).saying("We have your request. You get an answer within a month");
                },
                errors -> Templates.newRequest(form, errors));
    }
}
