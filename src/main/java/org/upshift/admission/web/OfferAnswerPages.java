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
import org.upshift.admission.AcceptOffer;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.DeclineOffer;
import org.upshift.admission.PublicStatus;
import org.upshift.admission.Standing;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Accepting or declining an offer, each with a page that asks for confirmation. */
@Path("/applications/{application}/offer")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class OfferAnswerPages {
    private final OwnApplication own;
    private final AcceptOffer accept;
    private final DeclineOffer decline;
    private final CurrentActor actor;
    private final Forms forms;

    OfferAnswerPages(OwnApplication own, AcceptOffer accept, DeclineOffer decline, CurrentActor actor, Forms forms) {
        this.own = own;
        this.accept = accept;
        this.decline = decline;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance acceptance(
                ApplicationView application, CohortView cohort, PublicStatus status, NeedsForm form, Errors errors);

        static native TemplateInstance refusal(
                ApplicationView application, CohortView cohort, PublicStatus status, Errors errors);
    }

    @GET
    @Path("acceptance")
    public Response askToAccept(@PathParam("application") UUID id) {
        return own.page(id, OfferAnswerPages::isOpen, mine -> acceptancePage(id, NeedsForm.EMPTY, Errors.NONE));
    }

    @POST
    @Path("acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@PathParam("application") UUID id, @BeanParam NeedsForm form) {
        return forms.answer(
                form,
                () -> {
                    accept.accept(actor.get(), id, form.needs());
                    return Next.to(ApplicationLinks.show(id)).saying("You have a place");
                },
                errors -> acceptancePage(id, form, errors));
    }

    @GET
    @Path("refusal")
    public Response askToDecline(@PathParam("application") UUID id) {
        return own.page(id, OfferAnswerPages::isOpen, mine -> refusalPage(id, Errors.NONE));
    }

    @POST
    @Path("refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(@PathParam("application") UUID id) {
        return forms.answer(
                () -> {
                    decline.decline(actor.get(), id);
                    return Next.to(ApplicationLinks.show(id)).saying("You have declined the offer");
                },
                errors -> refusalPage(id, errors));
    }

    private static boolean isOpen(OwnApplication.Mine mine) {
        return mine.status().standing() == Standing.OFFERED;
    }

    private TemplateInstance acceptancePage(UUID id, NeedsForm form, Errors errors) {
        var mine = own.get(id);
        return Templates.acceptance(mine.application(), mine.cohort(), mine.status(), form, errors);
    }

    private TemplateInstance refusalPage(UUID id, Errors errors) {
        var mine = own.get(id);
        return Templates.refusal(mine.application(), mine.cohort(), mine.status(), errors);
    }
}
