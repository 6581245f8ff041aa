package org.upshift.privacy.web;

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
import org.upshift.people.ChooseOrganisation;
import org.upshift.people.CurrentActor;
import org.upshift.people.OrganisationAnswer;
import org.upshift.people.OrganisationField;
import org.upshift.people.PersonQueries;
import org.upshift.people.Role;
import org.upshift.privacy.CorrectSubject;
import org.upshift.privacy.DataRequestView;
import org.upshift.privacy.DataRequests;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Where those who handle a request correct name and organisation of the person. */
@Path("/team/data-requests/{request}/person")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class CorrectSubjectPages {
    private final CurrentActor actor;
    private final DataRequests requests;
    private final PersonQueries people;
    private final ChooseOrganisation choose;
    private final CorrectSubject correct;
    private final Forms forms;

    CorrectSubjectPages(
            CurrentActor actor,
            DataRequests requests,
            PersonQueries people,
            ChooseOrganisation choose,
            CorrectSubject correct,
            Forms forms) {
        this.actor = actor;
        this.requests = requests;
        this.people = people;
        this.choose = choose;
        this.correct = correct;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "privacy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance correctSubject(
                DataRequestView request, SubjectForm form, OrganisationField field, Errors errors);
    }

    record SubjectForm(
            @RestForm
            @NotBlank(message = "Enter the full name")
            @Size(max = 200, message = "Name must be 200 characters or fewer")
            String name,

            @RestForm @Size(max = 200, message = "Organisation must be 200 characters or fewer")
            String organisation,

            @RestForm String organisationAsked,
            @RestForm String organisationChoice) {}

    @GET
    public TemplateInstance ask(@PathParam("request") UUID id) {
        var request = requests.handled(actor.get(), id);
        var person = people.details(request.personId());
        boolean shown = requests.reachesAll(actor.get(), request);
        String organisation = shown ? person.organisation() : "";
        return page(request, new SubjectForm(person.name(), organisation, null, null), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(@PathParam("request") UUID id, @BeanParam SubjectForm form) {
        var request = requests.handled(actor.get(), id);
        return forms.answer(
                form,
                () -> {
                    var organisation = new OrganisationAnswer(
                            form.organisation(), form.organisationAsked(), form.organisationChoice());
                    correct.correct(actor.get(), id, form.name(), organisation);
                    return Next.to(DataRequestLinks.show(id)).saying("The correction is saved. Now tell the person");
                },
                errors -> page(request, form, errors));
    }

    private TemplateInstance page(DataRequestView request, SubjectForm form, Errors errors) {
        return Templates.correctSubject(request, form, choose.field(form.organisation(), errors), errors);
    }
}
