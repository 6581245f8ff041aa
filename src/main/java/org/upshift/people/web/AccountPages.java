package org.upshift.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hibernate.query.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.people.ChooseOrganisation;
import org.upshift.people.CurrentActor;
import org.upshift.people.EmailAddress;
import org.upshift.people.IntroduceMyself;
import org.upshift.people.OrganisationAnswer;
import org.upshift.people.OrganisationField;
import org.upshift.people.OrganisationQueries;
import org.upshift.people.PersonQueries;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** What a person keeps about themselves: name and employer. */
@Path("/account")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class AccountPages {
    private final CurrentActor actor;
    private final PersonQueries people;
    private final OrganisationQueries organisations;
    private final ChooseOrganisation choose;
    private final IntroduceMyself introduce;
    private final Forms forms;

    AccountPages(
            CurrentActor actor,
            PersonQueries people,
            OrganisationQueries organisations,
            ChooseOrganisation choose,
            IntroduceMyself introduce,
            Forms forms) {
        this.actor = actor;
        this.people = people;
        this.organisations = organisations;
        this.choose = choose;
        this.introduce = introduce;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance details(
                DetailsForm form, String email, boolean administrator, OrganisationField field, Errors errors);
    }

    record DetailsForm(
            @RestForm
            @NotBlank(message = "Enter your full name")
            @Size(max = 200, message = "Name must be 200 characters or fewer")
            String name,

            @RestForm
            @NotBlank(message = "Enter the organisation that employs you")
            @Size(max = 200, message = "Organisation must be 200 characters or fewer")
            String organisation,

            @RestForm String organisationAsked,
            @RestForm String organisationChoice,
            @RestForm String next) {}

    @GET
    @Path("details")
    public TemplateInstance details(@QueryParam("next") String next) {
        var known = people.details(actor.personId());
        String organisation = known.organisation() == null ? likely(known.email()) : known.organisation();
        return page(new DetailsForm(known.name(), organisation, null, null, NextPath.of(next)), Errors.NONE);
    }

    @POST
    @Path("details")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveDetails(@BeanParam DetailsForm form) {
        return forms.answer(
                form,
                () -> {
                    var answer = new OrganisationAnswer(
                            form.organisation(), form.organisationAsked(), form.organisationChoice());
                    var organisation = choose.choose(actor.get(), answer);
                    introduce.introduce(actor.personId(), form.name(), organisation.toString());
                    return Next.to(NextPath.of(form.next())).saying("Your details are saved");
                },
                errors -> page(form, errors));
    }

    private TemplateInstance page(DetailsForm form, Errors errors) {
        return Templates.details(
                form,
                actor.get().email(),
                actor.get().isAdministrator(),
                choose.field(form.organisation(), errors),
                errors);
    }

    /** The organisation to which the domain of the address belongs, or null. */
    private String likely(String email) {
        return organisations.ofDomains(new EmailAddress(email).domains(), Page.first(1)).stream()
                .map(OrganisationQueries.Row::name)
                .findFirst()
                .orElse(null);
    }
}
