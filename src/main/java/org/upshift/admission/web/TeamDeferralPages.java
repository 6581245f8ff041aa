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
import org.upshift.admission.CohortApplications;
import org.upshift.admission.DeferPlace;
import org.upshift.admission.DeferralQueries;
import org.upshift.admission.NextCohorts;
import org.upshift.admission.PreviewDeferral;
import org.upshift.admission.RefuseDeferral;
import org.upshift.kernel.Findings;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Letter;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.Typed;

/** The team defers a place, having read the letter as it will be sent, or says why not. */
@Path("/cohorts/{cohort}/applications/{application}/deferral")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class TeamDeferralPages {
    private final CohortAccess access;
    private final CohortApplications applications;
    private final DeferralQueries deferrals;
    private final NextCohorts cohorts;
    private final DeferPlace defer;
    private final RefuseDeferral refuse;
    private final PreviewDeferral preview;
    private final CurrentActor actor;
    private final Forms forms;

    TeamDeferralPages(
            CohortAccess access,
            CohortApplications applications,
            DeferralQueries deferrals,
            NextCohorts cohorts,
            DeferPlace defer,
            RefuseDeferral refuse,
            PreviewDeferral preview,
            CurrentActor actor,
            Forms forms) {
        this.access = access;
        this.applications = applications;
        this.deferrals = deferrals;
        this.cohorts = cohorts;
        this.defer = defer;
        this.refuse = refuse;
        this.preview = preview;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        /** @param deferral null where nobody has asked; {@code letter} null before it was looked at */
        static native TemplateInstance deferral(
                CohortView cohort,
                ApplicationView application,
                DeferralQueries.View deferral,
                List<CohortView> nextCohorts,
                Letter letter,
                AgreeForm form,
                RefuseForm refusal,
                Errors errors);
    }

    record AgreeForm(
            @RestForm @NotBlank(message = "Choose a later cohort")
            String cohort,

            @RestForm @NotBlank(message = "Enter the last day to confirm")
            String deadline,

            @RestForm @Size(max = 500, message = "Words to them must be 500 characters or fewer")
            String answer) {
        static final AgreeForm EMPTY = new AgreeForm("", "", "");

        UUID next() {
            try {
                return UUID.fromString(cohort);
            } catch (IllegalArgumentException unknown) {
                throw new RuleViolation("no-next-cohort", "cohort", "Choose a later cohort");
            }
        }

        public String words() {
            return answer == null ? "" : answer;
        }

        public boolean chosen(CohortView one) {
            return one.id().toString().equals(cohort);
        }
    }

    record RefuseForm(
            @RestForm
            @NotBlank(message = "Say why not")
            @Size(max = 500, message = "Reason must be 500 characters or fewer")
            String refusal) {
        static final RefuseForm EMPTY = new RefuseForm("");
    }

    @GET
    public TemplateInstance show(@PathParam("cohort") UUID cohort, @PathParam("application") UUID id) {
        return page(cohort, id, null, AgreeForm.EMPTY, RefuseForm.EMPTY, Errors.NONE);
    }

    @POST
    @Path("letter")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response letter(
            @PathParam("cohort") UUID cohort, @PathParam("application") UUID id, @BeanParam AgreeForm form) {
        reach(cohort, id);
        return forms.show(
                form,
                () -> page(cohort, id, written(cohort, id, form), form, RefuseForm.EMPTY, Errors.NONE),
                errors -> page(cohort, id, null, form, RefuseForm.EMPTY, errors));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agree(
            @PathParam("cohort") UUID cohort, @PathParam("application") UUID id, @BeanParam AgreeForm form) {
        reach(cohort, id);
        return forms.answer(
                form,
                () -> {
                    var findings = new Findings();
                    var next = findings.value(form::next);
                    var lastDay =
                            findings.value(() -> Typed.date("deadline", form.deadline(), "the last day to confirm"));
                    findings.throwAny();
                    defer.defer(actor.get(), cohort, id, next, lastDay, form.words());
                    return Next.to(ApplicationLinks.review(cohort, id))
                            .saying("The place is deferred, and the letter is on its way");
                },
                errors -> page(cohort, id, null, form, RefuseForm.EMPTY, errors));
    }

    @POST
    @Path("refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(
            @PathParam("cohort") UUID cohort, @PathParam("application") UUID id, @BeanParam RefuseForm form) {
        reach(cohort, id);
        return forms.answer(
                form,
                () -> {
                    try {
                        refuse.refuse(actor.get(), cohort, id, form.refusal());
                    } catch (RuleViolation refused) {
                        throw new RuleViolation(
                                refused.code(),
                                "answer".equals(refused.field()) ? "refusal" : refused.field(),
                                refused.getMessage());
                    }
                    return Next.to(ApplicationLinks.review(cohort, id)).saying("They are told that it is not possible");
                },
                errors -> page(cohort, id, null, AgreeForm.EMPTY, form, errors));
    }

    private ApplicationView reach(UUID cohort, UUID id) {
        access.withPlaces(cohort, actor.get());
        return applications.application(id, cohort).orElseThrow(() -> new NotFound("application"));
    }

    private Letter written(UUID cohort, UUID id, AgreeForm form) {
        return preview.letter(
                actor.get(),
                cohort,
                id,
                form.next(),
                Typed.date("deadline", form.deadline(), "the last day to confirm"),
                form.words());
    }

    private TemplateInstance page(
            UUID cohortId, UUID id, Letter letter, AgreeForm form, RefuseForm refusal, Errors errors) {
        var cohort = access.withPlaces(cohortId, actor.get());
        var application = applications.application(id, cohortId).orElseThrow(() -> new NotFound("application"));
        return Templates.deferral(
                cohort,
                application,
                deferrals.of(id).orElse(null),
                cohorts.after(cohort),
                letter,
                form,
                refusal,
                errors);
    }
}
