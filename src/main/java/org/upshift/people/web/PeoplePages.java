package org.upshift.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.Appoint;
import org.upshift.people.ChangeRoleEnd;
import org.upshift.people.CurrentActor;
import org.upshift.people.EmailAddress;
import org.upshift.people.EndRole;
import org.upshift.people.EnterPerson;
import org.upshift.people.PersonDirectory;
import org.upshift.people.PersonQueries;
import org.upshift.people.PersonRoles;
import org.upshift.people.Role;
import org.upshift.people.RolePeriod;
import org.upshift.people.ScopeDirectory;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Everybody whom Upshift knows, and the roles of each: for administrators. */
@Path("/people")
@RolesAllowed(Role.ADMINISTRATORS)
@Produces(MediaType.TEXT_HTML)
class PeoplePages {
    private static final int SIZE = 50;

    private final CurrentActor actor;
    private final PersonDirectory directory;
    private final PersonQueries people;
    private final PersonRoles roles;
    private final ScopeDirectory scopes;
    private final EnterPerson enter;
    private final Appoint appoint;
    private final ChangeRoleEnd changeEnd;
    private final EndRole end;
    private final Forms forms;

    PeoplePages(
            CurrentActor actor,
            PersonDirectory directory,
            PersonQueries people,
            PersonRoles roles,
            ScopeDirectory scopes,
            EnterPerson enter,
            Appoint appoint,
            ChangeRoleEnd changeEnd,
            EndRole end,
            Forms forms) {
        this.actor = actor;
        this.directory = directory;
        this.people = people;
        this.roles = roles;
        this.scopes = scopes;
        this.enter = enter;
        this.appoint = appoint;
        this.changeEnd = changeEnd;
        this.end = end;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance everyone(
                Page<PersonDirectory.Line> page, String words, PersonForm form, Errors errors);

        static native TemplateInstance person(PersonSheet sheet, RoleForm form, Errors errors);

        static native TemplateInstance role(
                PersonQueries.Profile person, PersonRoles.Row row, EndForm form, Errors errors);

        static native TemplateInstance endRole(PersonQueries.Profile person, PersonRoles.Row row, Errors errors);
    }

    record PersonForm(@RestForm String email) {}

    record EndForm(@RestForm String until) {}

    record PersonSheet(
            PersonQueries.Profile person,
            List<String> otherAddresses,
            Page<PersonRoles.Row> page,
            List<Role> choices,
            List<ScopeDirectory.Group> scopes) {}

    record RoleForm(
            @RestForm String role,
            @RestForm String scope,
            @RestForm String from,
            @RestForm String until) {
        static final RoleForm EMPTY = new RoleForm("", "", "", "");

        public boolean chooses(Role one) {
            return one.name().equals(role);
        }

        public boolean isFor(UUID one) {
            return one.toString().equals(scope);
        }

        Role asRole() {
            return Arrays.stream(Role.values())
                    .filter(known -> known.name().equals(role))
                    .findFirst()
                    .orElse(null);
        }

        UUID asScope() {
            try {
                return scope == null || scope.isBlank() ? null : UUID.fromString(scope);
            } catch (IllegalArgumentException tampered) {
                throw new NotFound("scope");
            }
        }
    }

    @GET
    public TemplateInstance everyone(@QueryParam("q") String words, @QueryParam("page") Integer page) {
        return list(words, page, new PersonForm(""), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@BeanParam PersonForm form) {
        return forms.answer(
                form,
                () -> Next.to(PeopleLinks.person(enter.enter(actor.get(), EmailAddress.parse(form.email(), "email")))),
                errors -> list("", 1, form, errors));
    }

    @GET
    @Path("{person}")
    public TemplateInstance person(@PathParam("person") UUID id, @QueryParam("page") Integer page) {
        return sheet(profile(id), page, RoleForm.EMPTY, Errors.NONE);
    }

    @POST
    @Path("{person}/roles")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response appoint(@PathParam("person") UUID id, @BeanParam RoleForm form) {
        var person = profile(id);
        return forms.answer(
                form,
                () -> {
                    var period = RolePeriod.typed(form.from(), form.until());
                    appoint.appoint(actor.get(), id, form.asRole(), form.asScope(), period);
                    return Next.to(PeopleLinks.person(id))
                            .saying(person.displayName() + " has the role “"
                                    + form.asRole().title() + "”");
                },
                errors -> sheet(person, 1, form, errors));
    }

    @GET
    @Path("{person}/roles/{grant}")
    public TemplateInstance role(@PathParam("person") UUID id, @PathParam("grant") UUID grant) {
        var row = roles.one(id, grant);
        String lastDay =
                row.held().lastDay() == null ? "" : row.held().lastDay().toString();
        return Templates.role(profile(id), row, new EndForm(lastDay), Errors.NONE);
    }

    @POST
    @Path("{person}/roles/{grant}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeEnd(@PathParam("person") UUID id, @PathParam("grant") UUID grant, @BeanParam EndForm form) {
        var person = profile(id);
        var row = roles.one(id, grant);
        return forms.answer(
                form,
                () -> {
                    changeEnd.change(actor.get(), grant, row.held().scopeId(), RolePeriod.until(form.until()));
                    return Next.to(PeopleLinks.person(id)).saying("The last day is saved");
                },
                errors -> Templates.role(person, row, form, errors));
    }

    @GET
    @Path("{person}/roles/{grant}/end")
    public TemplateInstance askToEnd(@PathParam("person") UUID id, @PathParam("grant") UUID grant) {
        return Templates.endRole(profile(id), roles.one(id, grant), Errors.NONE);
    }

    @POST
    @Path("{person}/roles/{grant}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("person") UUID id, @PathParam("grant") UUID grant) {
        var person = profile(id);
        var row = roles.one(id, grant);
        return forms.answer(
                () -> {
                    end.end(actor.get(), grant, row.held().scopeId());
                    return Next.to(PeopleLinks.person(id)).saying("That role has ended");
                },
                errors -> Templates.endRole(person, row, errors));
    }

    private PersonQueries.Profile profile(UUID id) {
        return people.profile(id).orElseThrow(() -> new NotFound("person"));
    }

    private TemplateInstance list(String words, Integer asked, PersonForm form, Errors errors) {
        var page = directory.search(actor.get(), words, Page.number(asked), SIZE);
        return Templates.everyone(page, words == null ? "" : words.strip(), form, errors);
    }

    private TemplateInstance sheet(PersonQueries.Profile person, Integer page, RoleForm form, Errors errors) {
        var sheet = new PersonSheet(
                person,
                people.otherAddresses(person.id()),
                roles.of(person.id(), Page.number(page), SIZE),
                List.of(Role.values()),
                scopes.choices());
        return Templates.person(sheet, form, errors);
    }
}
