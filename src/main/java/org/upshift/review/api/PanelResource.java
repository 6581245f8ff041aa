package org.upshift.review.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;
import org.upshift.review.ChangeRubric;
import org.upshift.review.ClosePanel;
import org.upshift.review.OpenPanel;
import org.upshift.review.PanelDesk;
import org.upshift.review.PanelPhase;
import org.upshift.review.PlanPanel;
import org.upshift.review.RemindReviewers;
import org.upshift.review.ReopenPanel;
import org.upshift.review.Rubric;
import org.upshift.review.ShowNames;
import org.upshift.review.Worker;

/** The panel of a cohort, for its programme team. */
@Path("/api/cohorts/{cohort}/panel")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
class PanelResource {
    private final CohortAccess access;
    private final PanelDesk desk;
    private final OpenPanel open;
    private final PlanPanel plan;
    private final ChangeRubric rubric;
    private final ShowNames names;
    private final ClosePanel close;
    private final ReopenPanel reopen;
    private final RemindReviewers remind;
    private final CurrentActor actor;
    private final Bodies bodies;

    PanelResource(
            CohortAccess access,
            PanelDesk desk,
            OpenPanel open,
            PlanPanel plan,
            ChangeRubric rubric,
            ShowNames names,
            ClosePanel close,
            ReopenPanel reopen,
            RemindReviewers remind,
            CurrentActor actor,
            Bodies bodies) {
        this.access = access;
        this.desk = desk;
        this.open = open;
        this.plan = plan;
        this.rubric = rubric;
        this.names = names;
        this.close = close;
        this.reopen = reopen;
        this.remind = remind;
        this.actor = actor;
        this.bodies = bodies;
    }

    /** @param due the last day for reviews, or null */
    record OpenRequest(
            boolean named,

            @NotNull(message = "Enter how many review each application")
            Integer each,

            LocalDate due) {}

    record PlanRequest(
            @NotNull(message = "Enter how many review each application")
            Integer each,

            LocalDate due) {}

    record ReasonRequest(
            @NotBlank(message = "Say why the panel is opened again")
            String reason) {}

    record Document(PanelPhase phase, boolean blind, int each, LocalDate due, Rubric rubric, List<Worker> reviewers) {}

    record Reminded(int letters) {}

    @GET
    @Operation(summary = "The panel with its rubric, and how much each reviewer has left")
    public Document get(@PathParam("cohort") UUID id) {
        var panel = desk.panel(access.withPlaces(id, actor.get())).orElseThrow(() -> new NotFound("panel"));
        return new Document(panel.phase(), panel.blind(), panel.each(), panel.due(), panel.rubric(), desk.workers(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Open the panel, blind unless named")
    public void open(@PathParam("cohort") UUID id, OpenRequest body) {
        access.withPlaces(id, actor.get());
        bodies.valid(body);
        open.open(actor.get(), id, !body.named(), body.each(), body.due());
    }

    @PUT
    @Path("plan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set how many review each application, and until when")
    public void plan(@PathParam("cohort") UUID id, PlanRequest body) {
        access.withPlaces(id, actor.get());
        bodies.valid(body);
        plan.plan(actor.get(), id, body.each(), body.due());
    }

    @PUT
    @Path("rubric")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set what is scored, while nobody has begun to score")
    public void rubric(@PathParam("cohort") UUID id, Rubric body) {
        access.withPlaces(id, actor.get());
        bodies.valid(body);
        rubric.change(actor.get(), id, before -> Rubric.checked(body));
    }

    @POST
    @Path("names")
    @Operation(summary = "Show reviewers from now on who has applied")
    public void names(@PathParam("cohort") UUID id) {
        names.show(actor.get(), id);
    }

    @POST
    @Path("closing")
    @Operation(summary = "Close the panel: no review changes any more")
    public void close(@PathParam("cohort") UUID id) {
        close.close(actor.get(), id);
    }

    @POST
    @Path("reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Open a closed panel again, with a reason")
    public void reopen(@PathParam("cohort") UUID id, ReasonRequest body) {
        access.withPlaces(id, actor.get());
        bodies.valid(body);
        reopen.reopen(actor.get(), id, body.reason());
    }

    @POST
    @Path("reminders")
    @Operation(summary = "Remind reviewers who have something left, each at most once a day")
    public Reminded remind(@PathParam("cohort") UUID id) {
        return new Reminded(remind.remind(actor.get(), id));
    }
}
