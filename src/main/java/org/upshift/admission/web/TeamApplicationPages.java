package org.upshift.admission.web;

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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.CohortApplications;
import org.upshift.admission.EarlierApplications;
import org.upshift.admission.FilledForms;
import org.upshift.admission.MakeOffer;
import org.upshift.admission.TurnDownApplication;
import org.upshift.admission.WithdrawOffer;
import org.upshift.admission.WithdrawalQueries;
import org.upshift.form.FilledForm;
import org.upshift.form.Finding;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** An application to a cohort, for the programme team. */
@Path("/cohorts/{cohort}/applications")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class TeamApplicationPages {
    private final CohortAccess access;
    private final CohortApplications applications;
    private final WithdrawalQueries withdrawals;
    private final EarlierApplications earlier;
    private final FilledForms filled;
    private final MakeOffer makeOffer;
    private final WithdrawOffer withdrawOffer;
    private final TurnDownApplication turnDown;
    private final CurrentActor actor;
    private final Forms forms;
    private final Clock clock;

    TeamApplicationPages(
            CohortAccess access,
            CohortApplications applications,
            WithdrawalQueries withdrawals,
            EarlierApplications earlier,
            FilledForms filled,
            MakeOffer makeOffer,
            WithdrawOffer withdrawOffer,
            TurnDownApplication turnDown,
            CurrentActor actor,
            Forms forms,
            Clock clock) {
        this.access = access;
        this.applications = applications;
        this.withdrawals = withdrawals;
        this.earlier = earlier;
        this.filled = filled;
        this.makeOffer = makeOffer;
        this.withdrawOffer = withdrawOffer;
        this.turnDown = turnDown;
        this.actor = actor;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance review(
                CohortView cohort,
                ApplicationView application,
                String status,
                FilledForm filled,
                List<Finding> findings,
                List<String> declarations,
                WithdrawalQueries.View withdrawal,
                List<EarlierApplications.Row> earlier,
                OfferForm form,
                Errors errors);
    }

    @GET
    @Path("{application}")
    public TemplateInstance review(@PathParam("cohort") UUID cohort, @PathParam("application") UUID id) {
        return page(cohort, id, new OfferForm("", ""), Errors.NONE);
    }

    @POST
    @Path("{application}/offer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response offer(
            @PathParam("cohort") UUID cohort, @PathParam("application") UUID id, @BeanParam OfferForm form) {
        return forms.answer(
                form,
                () -> {
                    makeOffer.offer(actor.get(), cohort, id, form.lastDay(), form.isWithoutSignOff());
                    return Next.to(ApplicationLinks.review(cohort, id)).saying("The offer is on its way");
                },
                errors -> page(cohort, id, form, errors));
    }

    @POST
    @Path("{application}/offer/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdrawOffer(@PathParam("cohort") UUID cohort, @PathParam("application") UUID id) {
        return forms.answer(
                () -> {
                    withdrawOffer.withdraw(actor.get(), cohort, id);
                    return Next.to(ApplicationLinks.review(cohort, id)).saying("The offer is withdrawn");
                },
                errors -> page(cohort, id, new OfferForm("", ""), errors));
    }

    @POST
    @Path("{application}/unsuccessful")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response turnDown(@PathParam("cohort") UUID cohort, @PathParam("application") UUID id) {
        return forms.answer(
                () -> {
                    turnDown.turnDown(actor.get(), cohort, id);
                    return Next.to(ApplicationLinks.review(cohort, id))
                            .saying("The application is marked as unsuccessful, and the applicant told");
                },
                errors -> page(cohort, id, new OfferForm("", ""), errors));
    }

    private TemplateInstance page(UUID cohortId, UUID id, OfferForm form, Errors errors) {
        var cohort = access.withPlaces(cohortId, actor.get());
        var application = applications.application(id, cohortId).orElseThrow(() -> new NotFound("application"));
        String status = application.status(cohort, clock.instant()).title(cohort);
        var withdrawal = application.isOver() ? withdrawals.of(id, cohortId).orElse(null) : null;
        return Templates.review(
                cohort,
                application,
                status,
                filled.of(id),
                filled.findings(id),
                filled.declarations(id),
                withdrawal,
                earlier.of(id),
                form,
                errors);
    }
}
