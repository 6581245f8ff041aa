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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.people.CurrentActor;
import org.upshift.people.EmailAddress;
import org.upshift.people.GrantRole;
import org.upshift.people.Role;
import org.upshift.people.RoleQueries;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.programme.RemoveFromTeam;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Who is on the team of a programme. */
@Path("/team/programmes/{slug}/people")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class TeamMemberPages {
    private static final int MOST = 100;

    private final CurrentActor actor;
    private final ProgrammeAccess access;
    private final RoleQueries roles;
    private final GrantRole grant;
    private final RemoveFromTeam remove;
    private final Forms forms;

    TeamMemberPages(
            CurrentActor actor,
            ProgrammeAccess access,
            RoleQueries roles,
            GrantRole grant,
            RemoveFromTeam remove,
            Forms forms) {
        this.actor = actor;
        this.access = access;
        this.roles = roles;
        this.grant = grant;
        this.remove = remove;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance members(
                ProgrammeQueries.View programme, List<RoleQueries.Holder> members, MemberForm form, Errors errors);
    }

    record MemberForm(@RestForm String email) {}

    @GET
    public TemplateInstance members(@PathParam("slug") String slug) {
        return page(access.programme(slug, actor.get()), new MemberForm(""), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("slug") String slug, @BeanParam MemberForm form) {
        var programme = access.programme(slug, actor.get());
        return forms.answer(
                form,
                () -> {
                    var email = EmailAddress.parse(form.email(), "email");
                    grant.grant(actor.get(), email, Role.TEAM, programme.id());
                    return Next.to(ProgrammeLinks.members(slug)).saying(email.value() + " is on the team");
                },
                errors -> page(programme, form, errors));
    }

    @POST
    @Path("{grant}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("slug") String slug, @PathParam("grant") UUID grant) {
        var programme = access.programme(slug, actor.get());
        return forms.answer(
                () -> {
                    remove.remove(actor.get(), programme.id(), grant);
                    return Next.to(ProgrammeLinks.members(slug)).saying("That person is no longer on the team");
                },
                errors -> page(programme, new MemberForm(""), errors));
    }

    private TemplateInstance page(ProgrammeQueries.View programme, MemberForm form, Errors errors) {
        return Templates.members(programme, roles.holders(programme.id(), Page.first(MOST)), form, errors);
    }
}
