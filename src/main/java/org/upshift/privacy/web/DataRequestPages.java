package org.upshift.privacy.web;

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
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.privacy.CompleteDataRequest;
import org.upshift.privacy.DataRequests;
import org.upshift.privacy.DecideText;
import org.upshift.privacy.ExtendDataRequest;
import org.upshift.privacy.HoldData;
import org.upshift.privacy.RefuseDataRequest;
import org.upshift.privacy.ReleaseHold;
import org.upshift.privacy.TextKey;
import org.upshift.privacy.web.DataRequestForms.ReasonForm;
import org.upshift.privacy.web.DataRequestForms.TextForm;
import org.upshift.privacy.web.DataRequestForms.WordsForm;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** One request, and all that can be done about it: each on a page of its own. */
@Path("/team/data-requests/{request}")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class DataRequestPages {
    private final CurrentActor actor;
    private final DataRequests requests;
    private final DataRequestSheets sheets;
    private final ExtendDataRequest extend;
    private final HoldData hold;
    private final ReleaseHold release;
    private final DecideText decide;
    private final CompleteDataRequest complete;
    private final RefuseDataRequest refuse;
    private final Forms forms;

    DataRequestPages(
            CurrentActor actor,
            DataRequests requests,
            DataRequestSheets sheets,
            ExtendDataRequest extend,
            HoldData hold,
            ReleaseHold release,
            DecideText decide,
            CompleteDataRequest complete,
            RefuseDataRequest refuse,
            Forms forms) {
        this.actor = actor;
        this.requests = requests;
        this.sheets = sheets;
        this.extend = extend;
        this.hold = hold;
        this.release = release;
        this.decide = decide;
        this.complete = complete;
        this.refuse = refuse;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "privacy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance request(DataRequestSheet sheet, Errors errors);

        static native TemplateInstance reason(ReasonPage page, ReasonForm form, Errors errors);

        static native TemplateInstance completion(DataRequestSheet sheet, WordsForm form, Errors errors);
    }

    @GET
    public TemplateInstance show(@PathParam("request") UUID id) {
        return sheet(id, Errors.NONE);
    }

    @GET
    @Path("extension")
    public TemplateInstance askToExtend(@PathParam("request") UUID id) {
        return reason(id, ReasonPage.Kind.EXTENSION, new ReasonForm(""), Errors.NONE);
    }

    @POST
    @Path("extension")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response extend(@PathParam("request") UUID id, @BeanParam ReasonForm form) {
        return answer(
                id,
                form,
                () -> {
                    extend.extend(actor.get(), id, form.reason());
                    return "The request is extended, and the person told";
                },
                errors -> reason(id, ReasonPage.Kind.EXTENSION, form, errors));
    }

    @GET
    @Path("hold")
    public TemplateInstance askToHold(@PathParam("request") UUID id) {
        return reason(id, ReasonPage.Kind.HOLD, new ReasonForm(""), Errors.NONE);
    }

    @POST
    @Path("hold")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hold(@PathParam("request") UUID id, @BeanParam ReasonForm form) {
        return answer(
                id,
                form,
                () -> {
                    hold.hold(actor.get(), id, form.reason());
                    return "Nothing of this person is erased or destroyed until you end the hold";
                },
                errors -> reason(id, ReasonPage.Kind.HOLD, form, errors));
    }

    @POST
    @Path("hold/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response endHold(@PathParam("request") UUID id) {
        requests.handled(actor.get(), id);
        return forms.answer(
                () -> {
                    release.release(actor.get(), id);
                    return next(id, "The hold is over");
                },
                errors -> sheet(id, errors));
    }

    @POST
    @Path("texts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("request") UUID id, @BeanParam TextForm form) {
        return answer(
                id,
                form,
                () -> {
                    var text = new TextKey(form.section(), form.item(), form.label());
                    decide.decide(actor.get(), id, text, form.isReleased(), form.reasonOrNothing());
                    return form.isReleased() ? "The text is given out" : "The text is withheld";
                },
                errors -> Templates.request(sheets.of(requests.handled(actor.get(), id), form), errors));
    }

    @GET
    @Path("completion")
    public TemplateInstance askToComplete(@PathParam("request") UUID id) {
        var request = requests.handled(actor.get(), id);
        return completion(id, new WordsForm(sheets.corrected(request)), Errors.NONE);
    }

    @POST
    @Path("completion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response complete(@PathParam("request") UUID id, @BeanParam WordsForm form) {
        return answer(
                id,
                form,
                () -> {
                    complete.complete(actor.get(), id, form.words() == null ? "" : form.words());
                    return "The request is done, and the person told";
                },
                errors -> completion(id, form, errors));
    }

    @GET
    @Path("refusal")
    public TemplateInstance askToRefuse(@PathParam("request") UUID id) {
        return reason(id, ReasonPage.Kind.REFUSAL, new ReasonForm(""), Errors.NONE);
    }

    @POST
    @Path("refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(@PathParam("request") UUID id, @BeanParam ReasonForm form) {
        return answer(
                id,
                form,
                () -> {
                    refuse.refuse(actor.get(), id, form.reason());
                    return "The request is refused, and the person told";
                },
                errors -> reason(id, ReasonPage.Kind.REFUSAL, form, errors));
    }

    /** @param act does it and says what was done; only for a request that the actor handles */
    private <F extends Record> Response answer(
            UUID id, F form, Supplier<String> act, Function<Errors, TemplateInstance> again) {
        requests.handled(actor.get(), id);
        return forms.answer(form, () -> next(id, act.get()), again);
    }

    private static Next next(UUID id, String words) {
        return Next.to(DataRequestLinks.show(id)).saying(words);
    }

    private TemplateInstance sheet(UUID id, Errors errors) {
        return Templates.request(sheets.of(requests.handled(actor.get(), id), null), errors);
    }

    private TemplateInstance completion(UUID id, WordsForm form, Errors errors) {
        return Templates.completion(sheets.of(requests.handled(actor.get(), id), null), form, errors);
    }

    private TemplateInstance reason(UUID id, ReasonPage.Kind kind, ReasonForm form, Errors errors) {
        return Templates.reason(new ReasonPage(requests.handled(actor.get(), id), kind), form, errors);
    }
}
