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
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.NameSubstitute;
import org.upshift.admission.Standing;
import org.upshift.admission.WithdrawApplication;
import org.upshift.admission.WithdrawalReason;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Somebody gives up their place for a colleague. */
@Path("/applications/{application}/substitute")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SubstitutePages {
    private final OwnApplication own;
    private final NameSubstitute substitute;
    private final CurrentActor actor;
    private final Forms forms;

    SubstitutePages(OwnApplication own, NameSubstitute substitute, CurrentActor actor, Forms forms) {
        this.own = own;
        this.substitute = substitute;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance substitute(
                ApplicationView application,
                CohortView cohort,
                LocalDateTime until,
                List<WithdrawalReason> reasons,
                SubstituteForm form,
                Errors errors);
    }

    record SubstituteForm(
            @RestForm
            @NotBlank(message = "Enter your colleague’s name")
            @Size(max = 200, message = "Name must be 200 characters or fewer")
            String name,

            @RestForm @NotBlank(message = "Enter your colleague’s e-mail address")
            String email,

            @RestForm @NotBlank(message = "Choose why you give up your place")
            String reason) {
        static final SubstituteForm EMPTY = new SubstituteForm("", "", "");

        WithdrawApplication.Why why() {
            var chosen = Arrays.stream(WithdrawalReason.values())
                    .filter(one -> one.name().equals(reason))
                    .findFirst()
                    .orElse(null);
            return new WithdrawApplication.Why(chosen, "");
        }

        public boolean chosen(WithdrawalReason one) {
            return one.name().equals(reason);
        }

        /** The first option has the name of the field, so that an error leads there. */
        public String optionId(WithdrawalReason one) {
            return one.ordinal() == 0 ? "reason" : "reason-" + one.ordinal();
        }
    }

    @GET
    public Response show(@PathParam("application") UUID id) {
        return own.page(id, SubstitutePages::isOpen, mine -> page(id, SubstituteForm.EMPTY, Errors.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response name(@PathParam("application") UUID id, @BeanParam SubstituteForm form) {
        own.get(id);
        return forms.answer(
                form,
                () -> {
                    substitute.name(actor.get(), id, form.name(), form.email(), form.why());
                    return Next.to(ApplicationLinks.show(id))
                            .saying("You have given up your place, and we have written to your colleague");
                },
                errors -> page(id, form, errors));
    }

    private static boolean isOpen(OwnApplication.Mine mine) {
        var phase = mine.cohort().phase();
        return mine.status().standing() == Standing.HAS_PLACE && (phase == Phase.OPEN || phase == Phase.SELECTING);
    }

    private TemplateInstance page(UUID id, SubstituteForm form, Errors errors) {
        var mine = own.get(id);
        return Templates.substitute(
                mine.application(),
                mine.cohort(),
                isOpen(mine) ? substitute.until(mine.cohort()) : null,
                List.of(WithdrawalReason.values()),
                form,
                errors);
    }
}
