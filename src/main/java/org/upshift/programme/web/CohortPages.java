package org.upshift.programme.web;

import io.quarkus.arc.All;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortTasks;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;
import org.upshift.programme.StepConcerns;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** A cohort for those who run it: where it stands, what can be done, what comes next. */
@Path("/cohorts/{cohort}")
@RolesAllowed({Role.TEAMS, Role.FACILITATORS, Role.EVALUATORS})
@Produces(MediaType.TEXT_HTML)
class CohortPages {
    private final CurrentActor actor;
    private final CohortAccess access;
    private final AdvanceCohort advance;
    private final List<CohortTasks> tasks;
    private final List<StepConcerns> concerns;
    private final Forms forms;
    private final Clock clock;

    CohortPages(
            CurrentActor actor,
            CohortAccess access,
            AdvanceCohort advance,
            @All List<CohortTasks> tasks,
            @All List<StepConcerns> concerns,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.access = access;
        this.advance = advance;
        this.tasks = tasks;
        this.concerns = concerns;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance cohort(CohortSheet sheet, Errors errors);

        static native TemplateInstance confirmation(StepQuestion question);
    }

    /** @param late whether applications are open although the deadline is over */
    record CohortSheet(
            CohortView cohort, boolean team, List<Phase.Step> steps, List<CohortTasks.Entry> tasks, boolean late) {}

    record StepForm(@RestForm String step) {}

    @GET
    public TemplateInstance cohort(@PathParam("cohort") UUID id) {
        return page(access.cohort(id, actor.get(), Role.FACILITATOR, Role.EVALUATOR), Errors.NONE);
    }

    /** A step that does not need to be confirmed, or cannot be taken now, is not asked about. */
    @GET
    @Path("confirmation")
    public Response confirmation(@PathParam("cohort") UUID id, @QueryParam("step") String typed) {
        var cohort = access.cohort(id, actor.get());
        return Arrays.stream(Phase.Step.values())
                .filter(step -> step.name().equals(typed) && step.isFinal())
                .filter(step -> cohort.phase().next(step).isPresent())
                .findFirst()
                .map(step -> Response.ok(Templates.confirmation(question(cohort, step))))
                .orElseGet(() -> Response.seeOther(URI.create(ProgrammeLinks.cohort(id))))
                .build();
    }

    private StepQuestion question(CohortView cohort, Phase.Step step) {
        return new StepQuestion(
                cohort,
                step,
                concerns.stream()
                        .flatMap(feature -> feature.before(step, cohort).stream())
                        .toList());
    }

    @POST
    @Path("steps")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response advance(@PathParam("cohort") UUID id, @BeanParam StepForm form) {
        var cohort = access.cohort(id, actor.get());
        return forms.answer(
                () -> {
                    advance.advance(actor.get(), id, step(form.step()));
                    return Next.to(ProgrammeLinks.cohort(id))
                            .saying("The cohort is now “"
                                    + access.cohort(id, actor.get()).phase().words() + "”");
                },
                errors -> page(cohort, errors));
    }

    private TemplateInstance page(CohortView cohort, Errors errors) {
        boolean team = actor.get().holds(Role.TEAM, cohort.programmeId());
        var possible = Arrays.stream(Phase.Step.values())
                .filter(step -> team && cohort.phase().next(step).isPresent())
                .toList();
        var entries = tasks.stream()
                .filter(feature ->
                        feature.areForEvaluations() || !cohort.phase().isOnlyEvaluated())
                .flatMap(feature -> feature.entries(cohort, actor.get()).stream())
                .sorted(Comparator.comparingInt(CohortTasks.Entry::order))
                .toList();
        boolean late = cohort.phase() == Phase.OPEN && !cohort.takesApplications(clock.instant());
        return Templates.cohort(new CohortSheet(cohort, team, possible, entries, late), errors);
    }

    private static Phase.Step step(String typed) {
        return Arrays.stream(Phase.Step.values())
                .filter(step -> step.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("step-unknown", "There is no such step"));
    }
}
