package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.AskToDefer;
import org.upshift.admission.DeferralQueries;
import org.upshift.admission.WithdrawDeferral;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Somebody with a place, or the offer of one, asks to take part in a later cohort, or takes that back. */
@Path("/applications/{application}/deferral")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class MyDeferralPages {
    private final OwnApplication own;
    private final DeferralQueries deferrals;
    private final AskToDefer ask;
    private final WithdrawDeferral withdraw;
    private final CurrentActor actor;
    private final Forms forms;

    MyDeferralPages(
            OwnApplication own,
            DeferralQueries deferrals,
            AskToDefer ask,
            WithdrawDeferral withdraw,
            CurrentActor actor,
            Forms forms) {
        this.own = own;
        this.deferrals = deferrals;
        this.ask = ask;
        this.withdraw = withdraw;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance myDeferral(
                ApplicationView application,
                CohortView cohort,
                DeferralQueries.View deferral,
                DeferralForm form,
                Errors errors);
    }

    record DeferralForm(
            @RestForm
            @NotBlank(message = "Say why")
            @Size(max = 500, message = "Reason must be 500 characters or fewer")
            String reason) {
        static final DeferralForm EMPTY = new DeferralForm("");
    }

    @GET
    public Response show(@PathParam("application") UUID id) {
        return own.page(
                id, mine -> mine.application().isDeferrable(), mine -> page(id, DeferralForm.EMPTY, Errors.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("application") UUID id, @BeanParam DeferralForm form) {
        own.get(id);
        return forms.answer(
                form,
                () -> {
                    ask.ask(actor.get(), id, form.reason());
                    return Next.to(ApplicationLinks.show(id))
                            .saying("You have asked the programme team. Until they agree, nothing changes");
                },
                errors -> page(id, form, errors));
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("application") UUID id) {
        return forms.answer(
                () -> {
                    withdraw.withdraw(actor.get(), id);
                    return Next.to(ApplicationLinks.show(id)).saying("You no longer ask for it");
                },
                errors -> page(id, DeferralForm.EMPTY, errors));
    }

    private TemplateInstance page(UUID id, DeferralForm form, Errors errors) {
        var mine = own.get(id);
        return Templates.myDeferral(
                mine.application(), mine.cohort(), deferrals.of(id).orElse(null), form, errors);
    }
}
