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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.ChangeRoleEnd;
import org.upshift.people.CurrentActor;
import org.upshift.people.EndRole;
import org.upshift.people.Role;
import org.upshift.people.RolePeriod;
import org.upshift.people.RoleQueries;
import org.upshift.programme.AppointToCohort;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Who has a part in running a cohort, from when and until when: facilitators, evaluators, reviewers. */
@Path("/cohorts/{cohort}/people")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class CohortPeoplePages {
    private static final int SIZE = 50;

    private final CurrentActor actor;
    private final CohortAccess access;
    private final RoleQueries roles;
    private final AppointToCohort appoint;
    private final ChangeRoleEnd changeEnd;
    private final EndRole end;
    private final Forms forms;
    private final Clock clock;

    CohortPeoplePages(
            CurrentActor actor,
            CohortAccess access,
            RoleQueries roles,
            AppointToCohort appoint,
            ChangeRoleEnd changeEnd,
            EndRole end,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.access = access;
        this.roles = roles;
        this.appoint = appoint;
        this.changeEnd = changeEnd;
        this.end = end;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance people(
                CohortView cohort,
                Page<RoleQueries.Holder> page,
                List<Role> roles,
                AppointmentForm form,
                Errors errors);

        static native TemplateInstance cohortRole(
                CohortView cohort, RoleQueries.Holder holder, RoleEndForm form, Errors errors);

        static native TemplateInstance endCohortRole(CohortView cohort, RoleQueries.Holder holder, Errors errors);
    }

    record AppointmentForm(
            @RestForm String email,
            @RestForm String role,
            @RestForm String from,
            @RestForm String until) {
        static final AppointmentForm EMPTY = new AppointmentForm("", "", "", "");

        public boolean chooses(Role one) {
            return one.name().equals(role);
        }

        Role asRole() {
            return Stream.of(Role.values())
                    .filter(known -> known.name().equals(role))
                    .findFirst()
                    .orElse(null);
        }
    }

    record RoleEndForm(@RestForm String until) {}

    @GET
    public TemplateInstance people(@PathParam("cohort") UUID id, @QueryParam("page") Integer page) {
        return page(access.cohort(id, actor.get()), page, AppointmentForm.EMPTY, Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response appoint(@PathParam("cohort") UUID id, @BeanParam AppointmentForm form) {
        var cohort = access.cohort(id, actor.get());
        return forms.answer(
                form,
                () -> {
                    appoint.appoint(
                            actor.get(),
                            id,
                            form.email(),
                            form.asRole(),
                            () -> RolePeriod.typed(form.from(), form.until()));
                    return Next.to(ProgrammeLinks.people(id))
                            .saying(form.email().strip() + " has the role “"
                                    + form.asRole().title() + "” in this cohort");
                },
                errors -> page(cohort, 1, form, errors));
    }

    @GET
    @Path("{grant}")
    public TemplateInstance role(@PathParam("cohort") UUID id, @PathParam("grant") UUID grant) {
        var cohort = access.cohort(id, actor.get());
        var holder = holder(id, grant);
        String lastDay = holder.lastDay() == null ? "" : holder.lastDay().toString();
        return Templates.cohortRole(cohort, holder, new RoleEndForm(lastDay), Errors.NONE);
    }

    @POST
    @Path("{grant}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeEnd(
            @PathParam("cohort") UUID id, @PathParam("grant") UUID grant, @BeanParam RoleEndForm form) {
        var cohort = access.cohort(id, actor.get());
        var holder = holder(id, grant);
        return forms.answer(
                form,
                () -> {
                    changeEnd.change(actor.get(), grant, id, RolePeriod.until(form.until()));
                    return Next.to(ProgrammeLinks.people(id)).saying("The last day is saved");
                },
                errors -> Templates.cohortRole(cohort, holder, form, errors));
    }

    @GET
    @Path("{grant}/end")
    public TemplateInstance askToEnd(@PathParam("cohort") UUID id, @PathParam("grant") UUID grant) {
        return Templates.endCohortRole(access.cohort(id, actor.get()), holder(id, grant), Errors.NONE);
    }

    @POST
    @Path("{grant}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("cohort") UUID id, @PathParam("grant") UUID grant) {
        var cohort = access.cohort(id, actor.get());
        return forms.answer(
                () -> {
                    end.end(actor.get(), grant, id);
                    return Next.to(ProgrammeLinks.people(id)).saying("That role has ended");
                },
                errors -> page(cohort, 1, AppointmentForm.EMPTY, errors));
    }

    private RoleQueries.Holder holder(UUID cohort, UUID grant) {
        return roles.holder(grant, cohort, clock.instant()).orElseThrow(() -> new NotFound("role grant"));
    }

    private TemplateInstance page(CohortView cohort, Integer asked, AppointmentForm form, Errors errors) {
        int number = Page.number(asked);
        var now = clock.instant();
        var rows = roles.holders(cohort.id(), now, org.hibernate.query.Page.page(SIZE, number - 1));
        var page = new Page<>(rows, number, SIZE, roles.countHolders(cohort.id(), now));
        return Templates.people(cohort, page, AppointToCohort.rolesIn(cohort.phase()), form, errors);
    }
}
