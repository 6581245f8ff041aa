package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.AskSignatory;
import org.upshift.admission.CohortApplications;
import org.upshift.admission.JudgeChange;
import org.upshift.admission.JudgeSignOff;
import org.upshift.admission.SignOffView;
import org.upshift.admission.SignOffViews;
import org.upshift.admission.Signatory;
import org.upshift.admission.Terms;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** What was asked of the signatories of an application and what they said, and what the team may do about it. */
@Path("/cohorts/{cohort}/applications/{application}/sign-offs")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class SignOffTeamPages {
    private final CohortAccess access;
    private final CohortApplications applications;
    private final SignOffViews signOffs;
    private final JudgeSignOff judge;
    private final AskSignatory ask;
    private final JudgeChange change;
    private final CurrentActor actor;
    private final Forms forms;

    SignOffTeamPages(
            CohortAccess access,
            CohortApplications applications,
            SignOffViews signOffs,
            JudgeSignOff judge,
            AskSignatory ask,
            JudgeChange change,
            CurrentActor actor,
            Forms forms) {
        this.access = access;
        this.applications = applications;
        this.signOffs = signOffs;
        this.judge = judge;
        this.ask = ask;
        this.change = change;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signOffs(
                CohortView cohort, ApplicationView application, List<Card> cards, ReasonForm form, Errors errors);
    }

    /**
     * One question.
     *
     * @param current whether it is the newest to this signatory
     * @param changes what is different now from what was signed
     */
    record Card(SignOffView signOff, boolean current, List<Terms.Change> changes, String terms) {
        /** Whether it is for the team to say that the sign-off stands. */
        public boolean isMendable() {
            return changes.stream().noneMatch(Terms.Change::material);
        }
    }

    record ReasonForm(
            @RestForm String signatory,

            @RestForm
            @NotBlank(message = "Enter the reason")
            @Size(max = 500, message = "The reason must be 500 characters or fewer")
            String reason) {
        static final ReasonForm EMPTY = new ReasonForm("", "");
    }

    record ChoiceForm(
            @RestForm String signatory,
            @RestForm String agree,

            @RestForm @Size(max = 500, message = "The reason must be 500 characters or fewer")
            String reason) {
        boolean isAgreeing() {
            return "yes".equals(agree);
        }

        String reasonToRefuse() {
            if (!"no".equals(agree) && !isAgreeing()) {
                throw new RuleViolation("answer-missing", "agree", "Choose whether you agree");
            }
            if (!isAgreeing() && (reason == null || reason.isBlank())) {
                throw new RuleViolation("reason-missing", "reason", "Say why you do not agree: the applicant is told");
            }
            return reason;
        }
    }

    /** @param terms the hash of what the page compared with */
    record ChangeForm(
            @RestForm String signatory,
            @RestForm String material,
            @RestForm String terms) {}

    @GET
    public TemplateInstance show(@PathParam("cohort") UUID cohort, @PathParam("application") UUID id) {
        return page(cohort, id, ReasonForm.EMPTY, Errors.NONE);
    }

    @POST
    @Path("setting-aside")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setAside(
            @PathParam("cohort") UUID cohort, @PathParam("application") UUID id, @BeanParam ReasonForm form) {
        return forms.answer(
                form,
                () -> {
                    judge.setAside(actor.get(), cohort, id, signatory(form.signatory()), form.reason());
                    return done(cohort, id, "It is set aside, and both sides are told");
                },
                errors -> page(cohort, id, form, errors));
    }

    @POST
    @Path("came-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cameBack(
            @PathParam("cohort") UUID cohort, @PathParam("application") UUID id, @BeanParam ChoiceForm form) {
        return forms.answer(
                () -> {
                    judge.cameBack(actor.get(), cohort, id, signatory(form.signatory()));
                    return done(cohort, id, "The applicant is told that the message came back");
                },
                errors -> page(cohort, id, ReasonForm.EMPTY, errors));
    }

    @POST
    @Path("request")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response askAgain(
            @PathParam("cohort") UUID cohort, @PathParam("application") UUID id, @BeanParam ChoiceForm form) {
        return forms.answer(
                () -> {
                    ask.askInCohort(actor.get(), cohort, id, signatory(form.signatory()));
                    return done(cohort, id, "They are asked, and have time to answer");
                },
                errors -> page(cohort, id, ReasonForm.EMPTY, errors));
    }

    @POST
    @Path("alternate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response alternate(
            @PathParam("cohort") UUID cohort, @PathParam("application") UUID id, @BeanParam ChoiceForm form) {
        return forms.answer(
                form,
                () -> {
                    judge.alternate(actor.get(), cohort, id, form.isAgreeing(), form.reasonToRefuse());
                    return done(cohort, id, form.isAgreeing() ? "They are asked now" : "The applicant is told");
                },
                errors -> page(cohort, id, new ReasonForm("", form.reason()), errors));
    }

    @POST
    @Path("change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response judgeChange(
            @PathParam("cohort") UUID cohort, @PathParam("application") UUID id, @BeanParam ChangeForm form) {
        return forms.answer(
                () -> {
                    change.judge(
                            actor.get(),
                            cohort,
                            id,
                            signatory(form.signatory()),
                            "yes".equals(form.material()),
                            form.terms() == null ? "" : form.terms());
                    return done(
                            cohort,
                            id,
                            "yes".equals(form.material())
                                    ? "They are asked to confirm what has changed"
                                    : "The sign-off stands");
                },
                errors -> page(cohort, id, ReasonForm.EMPTY, errors));
    }

    private static Next done(UUID cohort, UUID application, String said) {
        return Next.to(ApplicationLinks.signOffs(cohort, application)).saying(said);
    }

    private TemplateInstance page(UUID cohortId, UUID id, ReasonForm form, Errors errors) {
        var cohort = access.withPlaces(cohortId, actor.get());
        var application = applications.application(id, cohortId).orElseThrow(() -> new NotFound("application"));
        var all = signOffs.of(id);
        var cards = all.stream()
                .map(one -> {
                    boolean current = SignOffViews.current(all, one.signatory())
                            .filter(newest -> newest.id().equals(one.id()))
                            .isPresent();
                    var changes = current ? signOffs.changes(one, id, cohort) : List.<Terms.Change>of();
                    return new Card(one, current, changes, changes.isEmpty() ? "" : signOffs.now(id, cohort));
                })
                .toList();
        return Templates.signOffs(cohort, application, cards, form, errors);
    }

    static Signatory signatory(String typed) {
        return Signatory.EMPLOYER.name().equals(typed) ? Signatory.EMPLOYER : Signatory.LINE_MANAGER;
    }
}
