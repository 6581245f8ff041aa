package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.Notice;
import org.upshift.admission.NoticeClass;
import org.upshift.admission.PublicStatus;
import org.upshift.admission.Standing;
import org.upshift.admission.WithdrawApplication;
import org.upshift.admission.WithdrawalReason;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** An applicant's own application: the tasks of a draft, then where it stands. */
@Path("/applications/{application}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ApplicationPages {
    private final OwnApplication own;
    private final ApplicationSheets sheets;
    private final WithdrawApplication withdraw;
    private final Notice notice;
    private final CurrentActor actor;
    private final Forms forms;

    ApplicationPages(
            OwnApplication own,
            ApplicationSheets sheets,
            WithdrawApplication withdraw,
            Notice notice,
            CurrentActor actor,
            Forms forms) {
        this.own = own;
        this.sheets = sheets;
        this.withdraw = withdraw;
        this.notice = notice;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance withdrawal(
                ApplicationView application,
                CohortView cohort,
                PublicStatus status,
                NoticeClass notice,
                List<WithdrawalReason> reasons,
                WithdrawalForm form,
                Errors errors);
    }

    record WithdrawalForm(
            @RestForm String reason,

            @RestForm @Size(max = 500, message = "What you write must be 500 characters or fewer")
            String words) {
        static final WithdrawalForm EMPTY = new WithdrawalForm("", "");

        WithdrawApplication.Why why() {
            var chosen = Arrays.stream(WithdrawalReason.values())
                    .filter(one -> one.name().equals(reason))
                    .findFirst()
                    .orElse(null);
            return new WithdrawApplication.Why(chosen, words);
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
    public TemplateInstance show(@PathParam("application") UUID id) {
        return sheets.page(id, Errors.NONE);
    }

    @GET
    @Path("withdrawal")
    public Response askToWithdraw(@PathParam("application") UUID id) {
        return own.page(
                id,
                mine -> !mine.application().isOver(),
                mine -> withdrawalPage(id, WithdrawalForm.EMPTY, Errors.NONE));
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("application") UUID id, @BeanParam WithdrawalForm form) {
        return forms.answer(
                form,
                () -> {
                    boolean place = own.get(id).status().standing() == Standing.HAS_PLACE;
                    withdraw.withdraw(actor.get(), id, form.why());
                    return Next.to(ApplicationLinks.show(id))
                            .saying(place ? "You have given up your place" : "You have withdrawn your application");
                },
                errors -> withdrawalPage(id, form, errors));
    }

    private TemplateInstance withdrawalPage(UUID id, WithdrawalForm form, Errors errors) {
        var mine = own.get(id);
        boolean place = mine.status().standing() == Standing.HAS_PLACE;
        return Templates.withdrawal(
                mine.application(),
                mine.cohort(),
                mine.status(),
                place ? notice.now(mine.cohort().id()) : null,
                List.of(WithdrawalReason.values()),
                form,
                errors);
    }
}
