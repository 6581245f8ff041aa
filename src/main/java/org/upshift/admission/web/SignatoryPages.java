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
import org.upshift.admission.ProposeAlternate;
import org.upshift.admission.ReplaceLineManager;
import org.upshift.admission.SaveAnswers;
import org.upshift.admission.Signatory;
import org.upshift.people.CurrentActor;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Naming who signs: another line manager, somebody instead of one, and who signs for the employer. */
@Path("/applications/{application}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SignatoryPages {
    private final OwnApplication own;
    private final SaveAnswers save;
    private final ReplaceLineManager replace;
    private final ProposeAlternate propose;
    private final CurrentActor actor;
    private final Forms forms;

    SignatoryPages(
            OwnApplication own,
            SaveAnswers save,
            ReplaceLineManager replace,
            ProposeAlternate propose,
            CurrentActor actor,
            Forms forms) {
        this.own = own;
        this.save = save;
        this.replace = replace;
        this.propose = propose;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance otherLineManager(
                ApplicationView application, LineManagerForm form, Errors errors);

        static native TemplateInstance employer(ApplicationView application, EmployerForm form, Errors errors);

        static native TemplateInstance noLineManager(ApplicationView application, AlternateForm form, Errors errors);
    }

    @GET
    @Path("other-line-manager")
    public Response otherManager(@PathParam("application") UUID id) {
        return own.page(
                id,
                mine -> mine.isReplaceable(Signatory.LINE_MANAGER),
                mine -> Templates.otherLineManager(mine.application(), new LineManagerForm("", "", null), Errors.NONE));
    }

    @POST
    @Path("other-line-manager")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response replaceManager(@PathParam("application") UUID id, @BeanParam LineManagerForm form) {
        return forms.answer(
                form,
                () -> {
                    replace.replace(
                            actor.get(),
                            id,
                            Signatory.LINE_MANAGER,
                            form.managerName(),
                            form.managerEmail(),
                            form.seen());
                    return written(id, form.managerName());
                },
                errors -> Templates.otherLineManager(own.get(id).application(), form, errors));
    }

    @GET
    @Path("employer")
    public Response employer(@PathParam("application") UUID id) {
        return own.page(
                id,
                mine -> mine.application().isDraft() || mine.isReplaceable(Signatory.EMPLOYER),
                mine -> Templates.employer(
                        mine.application(),
                        new EmployerForm(
                                mine.application().employerName(),
                                mine.application().employerEmail(),
                                null),
                        Errors.NONE));
    }

    /** In a draft it is an answer like others; later whoever is named is asked at once. */
    @POST
    @Path("employer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response nameEmployer(@PathParam("application") UUID id, @BeanParam EmployerForm form) {
        return forms.answer(
                form,
                () -> {
                    if (own.get(id).application().isDraft()) {
                        save.save(
                                actor.get(),
                                id,
                                Answers.signatory(Signatory.EMPLOYER, form.employerName(), form.employerEmail()),
                                SaveAnswers.Seen.ofSignatory(form.seen()));
                        return Next.to(ApplicationLinks.show(id)).saying("Your answer is saved");
                    }
                    replace.replace(
                            actor.get(),
                            id,
                            Signatory.EMPLOYER,
                            form.employerName(),
                            form.employerEmail(),
                            form.seen());
                    return written(id, form.employerName());
                },
                errors -> Templates.employer(own.get(id).application(), form, errors));
    }

    @GET
    @Path("no-line-manager")
    public Response noManager(@PathParam("application") UUID id) {
        return own.page(
                id,
                mine -> mine.application().isDraft() || mine.isReplaceable(Signatory.LINE_MANAGER),
                mine -> Templates.noLineManager(mine.application(), new AlternateForm("", "", "", null), Errors.NONE));
    }

    @POST
    @Path("no-line-manager")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(@PathParam("application") UUID id, @BeanParam AlternateForm form) {
        return forms.answer(
                form,
                () -> {
                    propose.propose(
                            actor.get(), id, form.managerName(), form.managerEmail(), form.relation(), form.seen());
                    return Next.to(ApplicationLinks.show(id))
                            .saying("The programme team is asked to agree to "
                                    + form.managerName().strip());
                },
                errors -> Templates.noLineManager(own.get(id).application(), form, errors));
    }

    private static Next written(UUID id, String name) {
        return Next.to(ApplicationLinks.show(id)).saying("We have written to " + name.strip());
    }
}
