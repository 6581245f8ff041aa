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
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.ChangeRoleEnd;
import org.upshift.people.CurrentActor;
import org.upshift.people.EmailAddress;
import org.upshift.people.GrantRole;
import org.upshift.people.Role;
import org.upshift.people.RolePeriod;
import org.upshift.people.RoleQueries;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.programme.RemoveFromTeam;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Who is on the team of a programme, from when and until when. */
@Path("/team/programmes/{slug}/people")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class TeamMemberPages {
    private static final int SIZE = 50;

    private final CurrentActor actor;
    private final ProgrammeAccess access;
    private final RoleQueries roles;
    private final GrantRole grant;
    private final ChangeRoleEnd changeEnd;
    private final RemoveFromTeam remove;
    private final Forms forms;
    private final Clock clock;

    TeamMemberPages(
            CurrentActor actor,
            ProgrammeAccess access,
            RoleQueries roles,
            GrantRole grant,
            ChangeRoleEnd changeEnd,
            RemoveFromTeam remove,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.access = access;
        this.roles = roles;
        this.grant = grant;
        this.changeEnd = changeEnd;
        this.remove = remove;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance members(
                ProgrammeQueries.View programme, Page<RoleQueries.Holder> page, MemberForm form, Errors errors);

        static native TemplateInstance teamRole(
                ProgrammeQueries.View programme, RoleQueries.Holder holder, MemberEndForm form, Errors errors);

        static native TemplateInstance endTeamRole(
                ProgrammeQueries.View programme, RoleQueries.Holder holder, Errors errors);
    }

    record MemberForm(
            @RestForm String email,
            @RestForm String from,
            @RestForm String until) {
        static final MemberForm EMPTY = new MemberForm("", "", "");
    }

    record MemberEndForm(@RestForm String until) {}

    @GET
    public TemplateInstance members(@PathParam("slug") String slug, @QueryParam("page") Integer page) {
        return page(access.programme(slug, actor.get()), page, MemberForm.EMPTY, Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("slug") String slug, @BeanParam MemberForm form) {
        var programme = access.programme(slug, actor.get());
        return forms.answer(
                form,
                () -> {
                    var email = EmailAddress.parse(form.email(), "email");
                    var period = RolePeriod.typed(form.from(), form.until());
                    grant.grant(actor.get(), email, Role.TEAM, programme.id(), period);
                    return Next.to(ProgrammeLinks.members(slug)).saying(email.value() + " is on the team");
                },
                errors -> page(programme, 1, form, errors));
    }

    @GET
    @Path("{grant}")
    public TemplateInstance role(@PathParam("slug") String slug, @PathParam("grant") UUID grant) {
        var programme = access.programme(slug, actor.get());
        var holder = holder(programme, grant);
        String lastDay = holder.lastDay() == null ? "" : holder.lastDay().toString();
        return Templates.teamRole(programme, holder, new MemberEndForm(lastDay), Errors.NONE);
    }

    @POST
    @Path("{grant}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeEnd(
            @PathParam("slug") String slug, @PathParam("grant") UUID grant, @BeanParam MemberEndForm form) {
        var programme = access.programme(slug, actor.get());
        var holder = holder(programme, grant);
        return forms.answer(
                form,
                () -> {
                    changeEnd.change(actor.get(), grant, programme.id(), RolePeriod.until(form.until()));
                    return Next.to(ProgrammeLinks.members(slug)).saying("The last day is saved");
                },
                errors -> Templates.teamRole(programme, holder, form, errors));
    }

    @GET
    @Path("{grant}/removal")
    public TemplateInstance askToRemove(@PathParam("slug") String slug, @PathParam("grant") UUID grant) {
        var programme = access.programme(slug, actor.get());
        return Templates.endTeamRole(programme, holder(programme, grant), Errors.NONE);
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
                errors -> page(programme, 1, MemberForm.EMPTY, errors));
    }

    private RoleQueries.Holder holder(ProgrammeQueries.View programme, UUID grant) {
        return roles.holder(grant, programme.id(), clock.instant()).orElseThrow(() -> new NotFound("role grant"));
    }

    private TemplateInstance page(ProgrammeQueries.View programme, Integer asked, MemberForm form, Errors errors) {
        int number = Page.number(asked);
        var now = clock.instant();
        var rows = roles.holders(programme.id(), now, org.hibernate.query.Page.page(SIZE, number - 1));
        var page = new Page<>(rows, number, SIZE, roles.countHolders(programme.id(), now));
        return Templates.members(programme, page, form, errors);
    }
}
