package org.upshift.booking.web;

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
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.booking.ChangeReminders;
import org.upshift.booking.Leads;
import org.upshift.booking.Reminders;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.programme.web.ProgrammeLinks;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** When the people of a programme are reminded of its sessions. */
@Path("/team/programmes/{slug}/reminders")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class ReminderPages {
    private final CurrentActor actor;
    private final ProgrammeAccess access;
    private final Reminders reminders;
    private final ChangeReminders changeReminders;
    private final Forms forms;

    ReminderPages(
            CurrentActor actor,
            ProgrammeAccess access,
            Reminders reminders,
            ChangeReminders changeReminders,
            Forms forms) {
        this.actor = actor;
        this.access = access;
        this.reminders = reminders;
        this.changeReminders = changeReminders;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance reminders(ProgrammeQueries.View programme, ReminderForm form, Errors errors);
    }

    record ReminderForm(@RestForm String leads) {
        ReminderForm {
            leads = leads == null ? "" : leads;
        }
    }

    @GET
    public TemplateInstance ask(@PathParam("slug") String slug) {
        var programme = access.programme(slug, actor.get());
        return Templates.reminders(
                programme, new ReminderForm(reminders.of(programme.id()).lines()), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("slug") String slug, @BeanParam ReminderForm form) {
        var programme = access.programme(slug, actor.get());
        return forms.answer(
                form,
                () -> {
                    changeReminders.change(actor.get(), programme.id(), Leads.parse(form.leads()));
                    return Next.to(ProgrammeLinks.team(slug)).saying("The reminders are changed");
                },
                errors -> Templates.reminders(programme, form, errors));
    }
}
