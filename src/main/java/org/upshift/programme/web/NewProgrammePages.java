package org.upshift.programme.web;

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
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CreateProgramme;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Where an administrator enters a new programme. */
@Path("/team/new-programme")
@RolesAllowed(Role.ADMINISTRATORS)
@Produces(MediaType.TEXT_HTML)
class NewProgrammePages {
    private final CurrentActor actor;
    private final CreateProgramme create;
    private final Forms forms;

    NewProgrammePages(CurrentActor actor, CreateProgramme create, Forms forms) {
        this.actor = actor;
        this.create = create;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance add(ProgrammeForm form, Errors errors);
    }

    @GET
    public TemplateInstance add() {
        return Templates.add(ProgrammeForm.EMPTY, Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@BeanParam ProgrammeForm form) {
        return forms.answer(
                form,
                () -> {
                    create.create(actor.get(), form.slug(), form.text());
                    return Next.to(ProgrammeLinks.members(form.slug()))
                            .saying("The programme is public now. Say who is on its team");
                },
                errors -> Templates.add(form, errors));
    }
}
