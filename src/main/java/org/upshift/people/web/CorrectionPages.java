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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.NotFound;
import org.upshift.people.ChooseOrganisation;
import org.upshift.people.CorrectPerson;
import org.upshift.people.CurrentActor;
import org.upshift.people.OrganisationAnswer;
import org.upshift.people.OrganisationField;
import org.upshift.people.PersonQueries;
import org.upshift.people.Role;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** An administrator corrects what Upshift says about somebody who cannot do it alone. */
@Path("/people/{person}/details")
@RolesAllowed(Role.ADMINISTRATORS)
@Produces(MediaType.TEXT_HTML)
class CorrectionPages {
    private final CurrentActor actor;
    private final PersonQueries people;
    private final ChooseOrganisation choose;
    private final CorrectPerson correct;
    private final Forms forms;

    CorrectionPages(
            CurrentActor actor, PersonQueries people, ChooseOrganisation choose, CorrectPerson correct, Forms forms) {
        this.actor = actor;
        this.people = people;
        this.choose = choose;
        this.correct = correct;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance correction(
                PersonQueries.Profile person, CorrectionForm form, OrganisationField field, Errors errors);
    }

    record CorrectionForm(
            @RestForm
            @NotBlank(message = "Enter the full name")
            @Size(max = 200, message = "Name must be 200 characters or fewer")
            String name,

            @RestForm @Size(max = 200, message = "Organisation must be 200 characters or fewer")
            String organisation,

            @RestForm String organisationAsked,
            @RestForm String organisationChoice) {}

    @GET
    public TemplateInstance ask(@PathParam("person") UUID id) {
        var person = person(id);
        return page(person, new CorrectionForm(person.name(), person.organisation(), null, null), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(@PathParam("person") UUID id, @BeanParam CorrectionForm form) {
        var person = person(id);
        return forms.answer(
                form,
                () -> {
                    var organisation = new OrganisationAnswer(
                            form.organisation(), form.organisationAsked(), form.organisationChoice());
                    correct.correct(actor.get(), id, form.name(), organisation);
                    return Next.to(PeopleLinks.person(id)).saying("The correction is saved");
                },
                errors -> page(person, form, errors));
    }

    private TemplateInstance page(PersonQueries.Profile person, CorrectionForm form, Errors errors) {
        return Templates.correction(person, form, choose.field(form.organisation(), errors), errors);
    }

    private PersonQueries.Profile person(UUID id) {
        return people.profile(id).orElseThrow(() -> new NotFound("person"));
    }
}
