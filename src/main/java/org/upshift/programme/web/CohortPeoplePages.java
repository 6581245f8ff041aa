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
import org.upshift.people.EndRole;
import org.upshift.people.Role;
import org.upshift.people.RoleQueries;
import org.upshift.programme.AppointToCohort;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Who has a part in running a cohort: facilitators, evaluators, reviewers. */
@Path("/cohorts/{cohort}/people")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class CohortPeoplePages {
    private static final int MOST = 100;

    private final CurrentActor actor;
    private final CohortAccess access;
    private final RoleQueries roles;
    private final AppointToCohort appoint;
    private final EndRole end;
    private final Forms forms;

    CohortPeoplePages(
            CurrentActor actor,
            CohortAccess access,
            RoleQueries roles,
            AppointToCohort appoint,
            EndRole end,
            Forms forms) {
        this.actor = actor;
        this.access = access;
        this.roles = roles;
        this.appoint = appoint;
        this.end = end;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance people(
                CohortView cohort,
                List<RoleQueries.Holder> holders,
                List<Role> roles,
                AppointmentForm form,
                Errors errors);
    }

    record AppointmentForm(@RestForm String email, @RestForm String role) {
        public boolean chooses(Role one) {
            return one.name().equals(role);
        }

        Role asRole() {
            return AppointToCohort.ROLES.stream()
                    .filter(known -> known.name().equals(role))
                    .findFirst()
                    .orElse(null);
        }
    }

    @GET
    public TemplateInstance people(@PathParam("cohort") UUID id) {
        return page(access.cohort(id, actor.get()), new AppointmentForm("", ""), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response appoint(@PathParam("cohort") UUID id, @BeanParam AppointmentForm form) {
        var cohort = access.cohort(id, actor.get());
        return forms.answer(
                form,
                () -> {
                    appoint.appoint(actor.get(), id, form.email(), form.asRole());
                    return Next.to(ProgrammeLinks.people(id))
                            .saying(form.email().strip() + " now has the role “"
                                    + form.asRole().title() + "” in this cohort");
                },
                errors -> page(cohort, form, errors));
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
                errors -> page(cohort, new AppointmentForm("", ""), errors));
    }

    private TemplateInstance page(CohortView cohort, AppointmentForm form, Errors errors) {
        return Templates.people(
                cohort, roles.holders(cohort.id(), Page.first(MOST)), AppointToCohort.ROLES, form, errors);
    }
}
