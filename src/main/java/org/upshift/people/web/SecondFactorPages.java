package org.upshift.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.CurrentSignIn;
import org.upshift.people.MySecondFactor;
import org.upshift.people.ProveSecondFactor;
import org.upshift.people.UseRecoveryCode;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Showing the second factor in a sign-in: a code of the authenticator app, or a recovery code. */
@Path("/second-factor")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SecondFactorPages {
    private final CurrentActor actor;
    private final CurrentSignIn signIn;
    private final MySecondFactor mine;
    private final ProveSecondFactor prove;
    private final UseRecoveryCode useRecoveryCode;
    private final Arrival arrival;
    private final Forms forms;

    SecondFactorPages(
            CurrentActor actor,
            CurrentSignIn signIn,
            MySecondFactor mine,
            ProveSecondFactor prove,
            UseRecoveryCode useRecoveryCode,
            Arrival arrival,
            Forms forms) {
        this.actor = actor;
        this.signIn = signIn;
        this.mine = mine;
        this.prove = prove;
        this.useRecoveryCode = useRecoveryCode;
        this.arrival = arrival;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance secondFactor(CodeForm form, Errors errors);

        static native TemplateInstance secondFactorRecovery(RecoveryForm form, Errors errors);
    }

    record CodeForm(
            @RestForm @NotBlank(message = "Enter the code that your authenticator app shows")
            String code,

            @RestForm String next) {
        CodeForm {
            next = NextPath.of(next);
        }
    }

    record RecoveryForm(
            @RestForm @NotBlank(message = "Enter one of your recovery codes")
            String code,

            @RestForm String next) {
        RecoveryForm {
            next = NextPath.of(next);
        }
    }

    /** Whoever has nothing to prove goes on; whoever has no app yet sets one up. */
    @GET
    public Response ask(@QueryParam("next") String next) {
        if (!signIn.awaitsSecondFactor()) {
            return Response.seeOther(URI.create(NextPath.of(next))).build();
        }
        if (!mine.state(actor.personId()).isSetUp()) {
            return Response.seeOther(URI.create(SecondFactorLinks.setUpThenTo(NextPath.of(next))))
                    .build();
        }
        return Response.ok(Templates.secondFactor(new CodeForm("", next), Errors.NONE))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(@BeanParam CodeForm form) {
        return forms.answer(
                form,
                () -> {
                    var secret = prove.prove(
                            actor.personId(), signIn.id().orElseThrow(SecondFactorPages::noBrowser), form.code());
                    return Next.to(form.next()).with(arrival.cookie(secret));
                },
                errors -> Templates.secondFactor(form, errors));
    }

    @GET
    @Path("recovery")
    public TemplateInstance askForRecoveryCode(@QueryParam("next") String next) {
        return Templates.secondFactorRecovery(new RecoveryForm("", next), Errors.NONE);
    }

    @POST
    @Path("recovery")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response useRecoveryCode(@BeanParam RecoveryForm form) {
        return forms.answer(
                form,
                () -> {
                    var used = useRecoveryCode.use(
                            actor.get(), signIn.id().orElseThrow(SecondFactorPages::noBrowser), form.code());
                    return Next.to(form.next())
                            .with(arrival.cookie(used.signIn()))
                            .saying("That recovery code is used up, you have " + used.left()
                                    + " left. If your phone is lost," + " set up another under “Your details”");
                },
                errors -> Templates.secondFactorRecovery(form, errors));
    }

    private static NotFound noBrowser() {
        return new NotFound("sign-in");
    }
}
