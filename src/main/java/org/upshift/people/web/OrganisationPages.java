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
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Nation;
import org.upshift.people.OrganisationKind;
import org.upshift.people.OrganisationName;
import org.upshift.people.OrganisationQueries;
import org.upshift.people.Role;
import org.upshift.people.SaveOrganisation;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The list of organisations that people choose from, kept by the teams; and proposals to confirm. */
@Path("/team/organisations")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class OrganisationPages {
    private static final int SIZE = 50;

    private final CurrentActor actor;
    private final OrganisationQueries organisations;
    private final SaveOrganisation save;
    private final Forms forms;

    OrganisationPages(CurrentActor actor, OrganisationQueries organisations, SaveOrganisation save, Forms forms) {
        this.actor = actor;
        this.organisations = organisations;
        this.save = save;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance organisations(
                Page<OrganisationQueries.Line> page, String words, boolean proposed, long proposals);

        static native TemplateInstance newOrganisation(
                OrganisationForm form, List<OrganisationKind> kinds, List<Nation> nations, Errors errors);

        static native TemplateInstance organisation(
                OrganisationQueries.Row organisation,
                OrganisationForm form,
                List<OrganisationKind> kinds,
                List<Nation> nations,
                Errors errors);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("q") String words, @QueryParam("proposed") boolean proposed, @QueryParam("page") Integer page) {
        int number = Page.number(page);
        String key = words == null ? "" : OrganisationName.key(words);
        var rows = organisations.all(key, proposed, org.hibernate.query.Page.page(SIZE, number - 1));
        return Templates.organisations(
                new Page<>(rows, number, SIZE, organisations.countAll(key, proposed)),
                words == null ? "" : words.strip(),
                proposed,
                organisations.countAll("", true));
    }

    @GET
    @Path("new")
    public TemplateInstance add() {
        return newPage(OrganisationForm.EMPTY, Errors.NONE);
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@BeanParam OrganisationForm form) {
        return forms.answer(
                form,
                () -> {
                    save.add(actor.get(), form.details());
                    return Next.to(OrganisationLinks.list())
                            .saying("“" + form.name().strip() + "” is in the list");
                },
                errors -> newPage(form, errors));
    }

    @GET
    @Path("{organisation}")
    public TemplateInstance organisation(@PathParam("organisation") UUID id) {
        var row = row(id);
        var form = OrganisationForm.of(
                row, organisations.aliases(row.id()), organisations.domains(row.id()), organisations.version(row.id()));
        return page(row, form, Errors.NONE);
    }

    @POST
    @Path("{organisation}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("organisation") UUID id, @BeanParam OrganisationForm form) {
        var row = row(id);
        return forms.answer(
                form,
                () -> {
                    save.change(actor.get(), id, form.asVersion(), form.details());
                    return Next.to(row.isProposed() ? OrganisationLinks.proposals() : OrganisationLinks.list())
                            .saying("“" + form.name().strip()
                                    + (row.isProposed() ? "” is confirmed and in the list" : "” is saved"));
                },
                errors -> page(row, form, errors));
    }

    private OrganisationQueries.Row row(UUID id) {
        return organisations.organisation(id).orElseThrow(() -> new NotFound("organisation"));
    }

    private static TemplateInstance newPage(OrganisationForm form, Errors errors) {
        return Templates.newOrganisation(form, List.of(OrganisationKind.values()), List.of(Nation.values()), errors);
    }

    private static TemplateInstance page(OrganisationQueries.Row row, OrganisationForm form, Errors errors) {
        return Templates.organisation(row, form, List.of(OrganisationKind.values()), List.of(Nation.values()), errors);
    }
}
