package org.upshift.programme.web;

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
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.ChangeProgramme;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CohortView;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The programmes of a team: their cohorts and what they say about themselves. */
@Path("/team/programmes")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class TeamProgrammePages {
    private static final int SIZE = 20;

    private final CurrentActor actor;
    private final ProgrammeAccess access;
    private final ProgrammeQueries programmes;
    private final CohortQueries cohorts;
    private final ChangeProgramme change;
    private final Forms forms;

    TeamProgrammePages(
            CurrentActor actor,
            ProgrammeAccess access,
            ProgrammeQueries programmes,
            CohortQueries cohorts,
            ChangeProgramme change,
            Forms forms) {
        this.actor = actor;
        this.access = access;
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.change = change;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance teamList(Page<ProgrammeQueries.Card> page, boolean administrator);

        static native TemplateInstance team(ProgrammeQueries.View programme, Page<CohortView> page);

        static native TemplateInstance edit(ProgrammeQueries.View programme, ProgrammeForm form, Errors errors);
    }

    @GET
    public TemplateInstance list(@QueryParam("page") Integer page) {
        int number = Page.number(page);
        var cards = access.programmes(actor.get(), org.hibernate.query.Page.page(SIZE, number - 1));
        return Templates.teamList(
                new Page<>(cards, number, SIZE, access.count(actor.get())),
                actor.get().isAdministrator());
    }

    @GET
    @Path("{slug}")
    public TemplateInstance programme(@PathParam("slug") String slug, @QueryParam("page") Integer page) {
        int number = Page.number(page);
        var programme = access.programme(slug, actor.get());
        var rows = cohorts.ofProgramme(programme.id(), org.hibernate.query.Page.page(SIZE, number - 1));
        return Templates.team(programme, new Page<>(rows, number, SIZE, cohorts.countOfProgramme(programme.id())));
    }

    @GET
    @Path("{slug}/edit")
    public TemplateInstance edit(@PathParam("slug") String slug) {
        var programme = access.programme(slug, actor.get());
        var form = ProgrammeForm.of(programme, programmes.version(programme.id()), programmes.parts(programme.id()));
        return Templates.edit(programme, form, Errors.NONE);
    }

    @POST
    @Path("{slug}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("slug") String slug, @BeanParam ProgrammeForm form) {
        var programme = access.programme(slug, actor.get());
        return forms.answer(
                form,
                () -> {
                    change.change(actor.get(), programme.id(), form.basedOn(), form.text());
                    return Next.to(ProgrammeLinks.team(slug)).saying("The programme is saved");
                },
                errors -> Templates.edit(programme, form, errors));
    }
}
