package org.upshift.attendance.web;

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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.attendance.CompleteEveryone;
import org.upshift.attendance.CompletePlace;
import org.upshift.attendance.CompletionRule;
import org.upshift.attendance.Progress;
import org.upshift.attendance.ProgressReport;
import org.upshift.attendance.TakeBackCompletion;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Who has completed a cohort, who could, and who lacks what. */
@Path("/cohorts/{cohort}/completion")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class CompletionPages {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final ProgressReport progress;
    private final CompleteEveryone completeEveryone;
    private final CompletePlace completePlace;
    private final TakeBackCompletion takeBackCompletion;
    private final CertificateFile file;
    private final Forms forms;

    CompletionPages(
            CurrentActor actor,
            CohortAccess cohorts,
            ProgressReport progress,
            CompleteEveryone completeEveryone,
            CompletePlace completePlace,
            TakeBackCompletion takeBackCompletion,
            CertificateFile file,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.progress = progress;
        this.completeEveryone = completeEveryone;
        this.completePlace = completePlace;
        this.takeBackCompletion = takeBackCompletion;
        this.file = file;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance completion(
                CohortView cohort, CompletionRule rule, List<Progress> people, long due, Errors errors);

        static native TemplateInstance completionOf(
                CohortView cohort, CompletionRule rule, Progress progress, String reason, Errors errors);
    }

    record ReasonForm(@RestForm String reason) {
        ReasonForm {
            reason = reason == null ? "" : reason;
        }
    }

    @GET
    public TemplateInstance list(@PathParam("cohort") UUID id) {
        return page(cohorts.withPlaces(id, actor.get()), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response completeEveryone(@PathParam("cohort") UUID id) {
        var cohort = cohorts.withPlaces(id, actor.get());
        return forms.answer(
                () -> {
                    int number = completeEveryone.complete(actor.get(), id);
                    return Next.to(AttendanceLinks.completion(id))
                            .saying(number == 1 ? "1 person has completed" : number + " people have completed");
                },
                errors -> page(cohort, errors));
    }

    @GET
    @Path("{participant}")
    public TemplateInstance show(@PathParam("cohort") UUID id, @PathParam("participant") UUID person) {
        var cohort = cohorts.withPlaces(id, actor.get());
        return Templates.completionOf(cohort, progress.rule(cohort), progress.of(cohort, person), "", Errors.NONE);
    }

    @POST
    @Path("{participant}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response complete(
            @PathParam("cohort") UUID id, @PathParam("participant") UUID person, @BeanParam ReasonForm form) {
        var cohort = cohorts.withPlaces(id, actor.get());
        var before = progress.of(cohort, person);
        return forms.answer(
                form,
                () -> {
                    completePlace.complete(actor.get(), id, person, form.reason());
                    return Next.to(AttendanceLinks.completionOf(id, person)).saying("The programme is completed");
                },
                errors -> Templates.completionOf(cohort, progress.rule(cohort), before, form.reason(), errors));
    }

    @POST
    @Path("{participant}/reversal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("cohort") UUID id, @PathParam("participant") UUID person, @BeanParam ReasonForm form) {
        var cohort = cohorts.withPlaces(id, actor.get());
        var before = progress.of(cohort, person);
        return forms.answer(
                form,
                () -> {
                    takeBackCompletion.takeBack(actor.get(), id, person, form.reason());
                    return Next.to(AttendanceLinks.completionOf(id, person)).saying("The completion is taken back");
                },
                errors -> Templates.completionOf(cohort, progress.rule(cohort), before, form.reason(), errors));
    }

    @GET
    @Path("{participant}/certificate")
    @Produces("application/pdf")
    public Response certificate(@PathParam("cohort") UUID id, @PathParam("participant") UUID person) {
        var cohort = cohorts.withPlaces(id, actor.get());
        var certificate = progress.of(cohort, person).certificate();
        if (certificate == null) {
            throw new NotFound("certificate");
        }
        return file.of(cohort, certificate);
    }

    private TemplateInstance page(CohortView cohort, Errors errors) {
        var people = progress.of(cohort);
        long due = people.stream()
                .filter(one -> one.isMeetingRule() && !one.isCompleted())
                .count();
        return Templates.completion(cohort, progress.rule(cohort), people, due, errors);
    }
}
