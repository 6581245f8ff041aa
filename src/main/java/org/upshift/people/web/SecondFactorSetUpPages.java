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
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.NotFound;
import org.upshift.people.BeginSecondFactor;
import org.upshift.people.ConfirmSecondFactor;
import org.upshift.people.CurrentActor;
import org.upshift.people.CurrentSignIn;
import org.upshift.people.MySecondFactor;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Setting up an authenticator app, at the first sign-in with a role or in place of an earlier one. */
@Path("/second-factor")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SecondFactorSetUpPages {
    private final CurrentActor actor;
    private final CurrentSignIn signIn;
    private final MySecondFactor mine;
    private final BeginSecondFactor begin;
    private final ConfirmSecondFactor confirm;
    private final Arrival arrival;
    private final Forms forms;

    SecondFactorSetUpPages(
            CurrentActor actor,
            CurrentSignIn signIn,
            MySecondFactor mine,
            BeginSecondFactor begin,
            ConfirmSecondFactor confirm,
            Arrival arrival,
            Forms forms) {
        this.actor = actor;
        this.signIn = signIn;
        this.mine = mine;
        this.begin = begin;
        this.confirm = confirm;
        this.arrival = arrival;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance secondFactorSetUp(String next, boolean again, Errors errors);

        static native TemplateInstance secondFactorApp(
                ConfirmForm form, MySecondFactor.Enrolment enrolment, Errors errors);

        static native TemplateInstance recoveryCodes(List<String> codes, String next);
    }

    record BeginForm(@RestForm String next) {
        BeginForm {
            next = NextPath.of(next);
        }
    }

    record ConfirmForm(
            @RestForm @NotBlank(message = "Enter the code that your authenticator app shows")
            String code,

            @RestForm String next) {
        ConfirmForm {
            next = NextPath.of(next);
        }
    }

    @GET
    @Path("set-up")
    public TemplateInstance explain(@QueryParam("next") String next) {
        return explainPage(NextPath.of(next), Errors.NONE);
    }

    @POST
    @Path("set-up")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@BeanParam BeginForm form) {
        String next = form.next();
        return forms.answer(
                () -> {
                    begin.begin(actor.personId(), signIn.id().orElse(null));
                    return Next.to(SecondFactorLinks.appThenTo(next));
                },
                errors -> explainPage(next, errors));
    }

    @GET
    @Path("app")
    public Response askForFirstCode(@QueryParam("next") String next) {
        return begun().map(enrolment -> Response.ok(
                                Templates.secondFactorApp(new ConfirmForm("", next), enrolment, Errors.NONE))
                        .build())
                .orElseGet(() -> Response.seeOther(URI.create(SecondFactorLinks.setUpThenTo(NextPath.of(next))))
                        .build());
    }

    /** Answered by a page at once: the recovery codes must not travel any further than this answer. */
    @POST
    @Path("app")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@BeanParam ConfirmForm form) {
        String next = form.next();
        return forms.file(
                form,
                () -> {
                    var confirmed = confirm.confirm(
                            actor.get(), signIn.id().orElseThrow(() -> new NotFound("sign-in")), form.code());
                    return Response.ok(Templates.recoveryCodes(confirmed.recoveryCodes(), next))
                            .cookie(arrival.cookie(confirmed.signIn()))
                            .build();
                },
                errors -> begun().map(enrolment -> Templates.secondFactorApp(form, enrolment, errors))
                        .orElseGet(() -> explainPage(next, errors)));
    }

    private Optional<MySecondFactor.Enrolment> begun() {
        return mine.begun(
                actor.personId(), signIn.id().orElse(null), actor.get().email());
    }

    private TemplateInstance explainPage(String next, Errors errors) {
        return Templates.secondFactorSetUp(next, mine.state(actor.personId()).isSetUp(), errors);
    }
}
