package org.upshift.timetable.web;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hibernate.query.Page;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CohortView;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.programme.web.ProgrammeLinks;
import org.upshift.timetable.RunAgain;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The team runs a programme again: what is wanted, then a look at all dates, then the new cohort. */
@Path("/team/programmes/{slug}/run-again")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class RunAgainPages {
    private static final int COHORTS = 50;
    private static final List<String> FIELDS = List.of("name", "capacity", "deadline", "pattern", "first");

    private final CurrentActor actor;
    private final ProgrammeQueries programmes;
    private final CohortQueries cohorts;
    private final RunAgain runAgain;
    private final Forms forms;

    RunAgainPages(
            CurrentActor actor, ProgrammeQueries programmes, CohortQueries cohorts, RunAgain runAgain, Forms forms) {
        this.actor = actor;
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.runAgain = runAgain;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "timetable", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance runAgain(
                ProgrammeQueries.View programme,
                RunAgainForm form,
                boolean again,
                List<CohortView> patterns,
                Errors errors);

        static native TemplateInstance runAgainCheck(
                ProgrammeQueries.View programme,
                RunAgainForm form,
                String change,
                RunAgain.Wish wish,
                RunAgain.Preview preview);
    }

    /** The check page leads back here with what was typed. */
    @GET
    public TemplateInstance ask(
            @PathParam("slug") String slug,
            @QueryParam("name") String name,
            @QueryParam("capacity") String capacity,
            @QueryParam("deadline") String deadline,
            @QueryParam("pattern") String pattern,
            @QueryParam("first") String first) {
        return page(programme(slug), new RunAgainForm(name, capacity, deadline, pattern, first), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("slug") String slug, @BeanParam RunAgainForm form) {
        var programme = programme(slug);
        return forms.answer(
                form,
                () -> {
                    wish(programme, form);
                    return Next.to(TimetableLinks.with(TimetableLinks.runAgainCheck(slug), form));
                },
                again(programme, form));
    }

    @GET
    @Path("check")
    public Response check(
            @PathParam("slug") String slug,
            @QueryParam("name") String name,
            @QueryParam("capacity") String capacity,
            @QueryParam("deadline") String deadline,
            @QueryParam("pattern") String pattern,
            @QueryParam("first") String first) {
        var programme = programme(slug);
        var form = new RunAgainForm(name, capacity, deadline, pattern, first);
        return forms.show(
                form,
                () -> {
                    var wish = wish(programme, form);
                    return Templates.runAgainCheck(
                            programme,
                            form,
                            TimetableLinks.with(TimetableLinks.runAgain(slug), form),
                            wish,
                            runAgain.preview(actor.get(), wish));
                },
                again(programme, form));
    }

    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@PathParam("slug") String slug, @BeanParam RunAgainForm form) {
        var programme = programme(slug);
        return forms.answer(
                form,
                () -> {
                    var cohort = runAgain.run(actor.get(), wish(programme, form));
                    return Next.to(ProgrammeLinks.cohort(cohort)).saying("The cohort is planned");
                },
                again(programme, form));
    }

    /** What is wished for, when nothing stands against it; otherwise all that does, in the order of the form. */
    private RunAgain.Wish wish(ProgrammeQueries.View programme, RunAgainForm form) {
        var reading = form.read(programme.id());
        var found = new ArrayList<>(reading.unreadable());
        found.addAll(runAgain.against(actor.get(), reading.wish()));
        found.sort(Comparator.comparingInt(violation -> FIELDS.indexOf(violation.field())));
        RuleViolations.throwAny(found);
        return reading.wish();
    }

    private Function<Errors, TemplateInstance> again(ProgrammeQueries.View programme, RunAgainForm form) {
        return errors -> page(programme, form, errors);
    }

    private TemplateInstance page(ProgrammeQueries.View programme, RunAgainForm form, Errors errors) {
        var all = cohorts.ofProgramme(programme.id(), Page.first(COHORTS));
        var patterns =
                all.stream().filter(cohort -> !cohort.phase().isOnlyEvaluated()).toList();
        return Templates.runAgain(programme, form, !all.isEmpty(), patterns, errors);
    }

    private ProgrammeQueries.View programme(String slug) {
        return programmes
                .reachable(slug, actor.get().isAdministrator(), actor.get().scope(Role.TEAM))
                .orElseThrow(() -> new NotFound("programme"));
    }
}
