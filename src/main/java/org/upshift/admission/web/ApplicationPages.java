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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.upshift.admission.ApplicationQueries;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.PublicStatus;
import org.upshift.admission.RemindLineManager;
import org.upshift.admission.ReplaceLineManager;
import org.upshift.admission.WhatIsMissing;
import org.upshift.admission.WithdrawApplication;
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
    private final WhatIsMissing missing;
    private final RemindLineManager remind;
    private final ReplaceLineManager replace;
    private final WithdrawApplication withdraw;
    private final CurrentActor actor;
    private final Forms forms;
    private final Clock clock;

    ApplicationPages(
            OwnApplication own,
            WhatIsMissing missing,
            RemindLineManager remind,
            ReplaceLineManager replace,
            WithdrawApplication withdraw,
            CurrentActor actor,
            Forms forms,
            Clock clock) {
        this.own = own;
        this.missing = missing;
        this.remind = remind;
        this.replace = replace;
        this.withdraw = withdraw;
        this.actor = actor;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance tasks(
                ApplicationView application, CohortView cohort, PublicStatus status, boolean criteriaDone);

        static native TemplateInstance application(
                ApplicationView application,
                CohortView cohort,
                PublicStatus status,
                List<ApplicationQueries.Criterion> criteria,
                Instant reminderFrom,
                Errors errors);

        static native TemplateInstance otherLineManager(
                ApplicationView application, LineManagerForm form, Errors errors);

        static native TemplateInstance withdrawal(
                ApplicationView application, CohortView cohort, PublicStatus status, Errors errors);
    }

    @GET
    public TemplateInstance show(@PathParam("application") UUID id) {
        return page(id, Errors.NONE);
    }

    private TemplateInstance page(UUID id, Errors errors) {
        var mine = own.get(id);
        return mine.application().isDraft()
                ? Templates.tasks(
                        mine.application(),
                        mine.cohort(),
                        mine.status(),
                        missing.eligibility(own.criteria(id), mine.cohort()).isEmpty())
                : Templates.application(
                        mine.application(),
                        mine.cohort(),
                        mine.status(),
                        own.criteria(id),
                        mine.application().reminderFrom(clock.instant()),
                        errors);
    }

    @POST
    @Path("reminder")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remind(@PathParam("application") UUID id) {
        return forms.answer(
                () -> {
                    remind.remind(actor.get(), id);
                    return Next.to(ApplicationLinks.show(id)).saying("We have written to your line manager again");
                },
                errors -> page(id, errors));
    }

    @GET
    @Path("other-line-manager")
    public Response otherManager(@PathParam("application") UUID id) {
        return own.page(
                id,
                mine -> mine.application().isManagerAsked(),
                mine -> Templates.otherLineManager(mine.application(), new LineManagerForm("", ""), Errors.NONE));
    }

    @POST
    @Path("other-line-manager")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response replaceManager(@PathParam("application") UUID id, @BeanParam LineManagerForm form) {
        return forms.answer(
                form,
                () -> {
                    replace.replace(actor.get(), id, form.managerName(), form.managerEmail());
                    return Next.to(ApplicationLinks.show(id))
                            .saying("We have written to " + form.managerName().strip());
                },
                errors -> Templates.otherLineManager(own.get(id).application(), form, errors));
    }

    @GET
    @Path("withdrawal")
    public Response askToWithdraw(@PathParam("application") UUID id) {
        return own.page(id, mine -> !mine.application().isOver(), mine -> withdrawalPage(id, Errors.NONE));
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("application") UUID id) {
        return forms.answer(
                () -> {
                    withdraw.withdraw(actor.get(), id);
                    return Next.to(ApplicationLinks.show(id)).saying("You have withdrawn your application");
                },
                errors -> withdrawalPage(id, errors));
    }

    private TemplateInstance withdrawalPage(UUID id, Errors errors) {
        var mine = own.get(id);
        return Templates.withdrawal(mine.application(), mine.cohort(), mine.status(), errors);
    }
}
