package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import org.upshift.admission.Answers;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.Cohorts;
import org.upshift.admission.SaveAnswers;
import org.upshift.admission.Signatory;
import org.upshift.people.ChooseOrganisation;
import org.upshift.people.CurrentActor;
import org.upshift.people.OrganisationField;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The questions of an application, one thing per page; each is saved when it is answered. */
@Path("/applications/{application}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class DraftPages {
    private final OwnApplication own;
    private final Cohorts cohorts;
    private final ChooseOrganisation choose;
    private final SaveAnswers save;
    private final CurrentActor actor;
    private final Forms forms;

    DraftPages(
            OwnApplication own,
            Cohorts cohorts,
            ChooseOrganisation choose,
            SaveAnswers save,
            CurrentActor actor,
            Forms forms) {
        this.own = own;
        this.cohorts = cohorts;
        this.choose = choose;
        this.save = save;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance aboutYou(
                ApplicationView application, AboutYouForm form, OrganisationField field, Errors errors);

        static native TemplateInstance lineManager(
                ApplicationView application, LineManagerForm form, int days, Errors errors);
    }

    @GET
    @Path("about-you")
    public Response aboutYou(@PathParam("application") UUID id) {
        return own.draft(
                id,
                application -> aboutYouPage(
                        application,
                        new AboutYouForm(
                                application.name(), application.organisation(), null, null, application.jobTitle()),
                        Errors.NONE));
    }

    @POST
    @Path("about-you")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveAboutYou(@PathParam("application") UUID id, @BeanParam AboutYouForm form) {
        return forms.answer(
                form,
                () -> saved(id, Answers.aboutYou(form.name(), organisation(id, form), form.jobTitle()), null),
                errors -> aboutYouPage(draft(id), form, errors));
    }

    private TemplateInstance aboutYouPage(ApplicationView application, AboutYouForm form, Errors errors) {
        return Templates.aboutYou(application, form, choose.field(form.organisation(), errors), errors);
    }

    private String organisation(UUID application, AboutYouForm form) {
        draft(application);
        return choose.choose(actor.get(), form.answer()).toString();
    }

    @GET
    @Path("line-manager")
    public Response lineManager(@PathParam("application") UUID id) {
        return own.draft(
                id,
                application -> lineManagerPage(
                        application,
                        new LineManagerForm(application.managerName(), application.managerEmail(), null),
                        Errors.NONE));
    }

    @POST
    @Path("line-manager")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveLineManager(@PathParam("application") UUID id, @BeanParam LineManagerForm form) {
        return forms.answer(
                form,
                () -> saved(
                        id,
                        Answers.signatory(Signatory.LINE_MANAGER, form.managerName(), form.managerEmail()),
                        SaveAnswers.Seen.ofSignatory(form.seen())),
                errors -> lineManagerPage(draft(id), form, errors));
    }

    private TemplateInstance lineManagerPage(ApplicationView application, LineManagerForm form, Errors errors) {
        return Templates.lineManager(
                application, form, cohorts.of(application.cohortId()).commitmentDays(), errors);
    }

    private Next saved(UUID id, Answers answers, SaveAnswers.Seen seen) {
        save.save(actor.get(), id, answers, seen);
        return Next.to(ApplicationLinks.show(id)).saying("Your answer is saved");
    }

    private ApplicationView draft(UUID id) {
        return own.get(id).application();
    }
}
