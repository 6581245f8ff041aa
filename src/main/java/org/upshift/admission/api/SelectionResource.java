package org.upshift.admission.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.query.Page;
import org.upshift.admission.BeginSelection;
import org.upshift.admission.Board;
import org.upshift.admission.ChangeSelectionRules;
import org.upshift.admission.Limit;
import org.upshift.admission.LimitSubjects;
import org.upshift.admission.Outcome;
import org.upshift.admission.ReleaseQueries;
import org.upshift.admission.SelectionRules;
import org.upshift.admission.SetSelectionAside;
import org.upshift.admission.Workbench;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;

/** The workbench on which the outcomes of a cohort are prepared. */
@Path("/api/cohorts/{cohort}/selection")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class SelectionResource {
    private static final Page RELEASES = Page.first(20);

    private final CohortAccess access;
    private final Workbench workbench;
    private final ReleaseQueries releases;
    private final BeginSelection begin;
    private final SetSelectionAside setAside;
    private final ChangeSelectionRules change;
    private final CurrentActor actor;
    private final Bodies bodies;

    SelectionResource(
            CohortAccess access,
            Workbench workbench,
            ReleaseQueries releases,
            BeginSelection begin,
            SetSelectionAside setAside,
            ChangeSelectionRules change,
            CurrentActor actor,
            Bodies bodies) {
        this.access = access;
        this.workbench = workbench;
        this.releases = releases;
        this.begin = begin;
        this.setAside = setAside;
        this.change = change;
        this.actor = actor;
        this.bodies = bodies;
    }

    /**
     * All rules at once; limits that are not among them are removed.
     *
     * @param rulesNumber of the version that was looked at, so that nobody else’s change is lost; null not to ask
     */
    record RulesRequest(
            @NotNull(message = "Enter how many places are offered")
            Integer places,

            @NotNull(message = "Enter how many reserves there are")
            Integer reserves,

            boolean needsSignOff,
            Integer rulesNumber,

            @NotNull(message = "Enter the limits, or an empty list")
            List<@Valid @NotNull(message = "Enter a limit") LimitRequest> limits) {}

    /** @param about such as {@code SECTOR:COUNCIL}, one of the subjects of the selection */
    record LimitRequest(
            @NotNull(message = "Enter what the limit is about")
            String about,

            @NotNull(message = "Choose AT_LEAST or AT_MOST") Limit.Bound bound,

            @NotNull(message = "Enter how many people") Integer people) {}

    @GET
    @Operation(summary = "Where the selection of a cohort stands, and by which rules")
    public SelectionDocument get(@PathParam("cohort") UUID id) {
        var cohort = access.withPlaces(id, actor.get());
        return new SelectionDocument(
                workbench.status(id).orElse(null),
                workbench.board(cohort).map(SelectionDocument.Preparation::of).orElse(null),
                releases.releases(id, RELEASES));
    }

    @POST
    @Operation(summary = "Begin to prepare the outcomes; until they are released no single decision can be made")
    public void begin(@PathParam("cohort") UUID id) {
        begin.begin(actor.get(), id);
    }

    @POST
    @Path("setting-aside")
    @Operation(summary = "End the selection without an outcome")
    public void setAside(@PathParam("cohort") UUID id) {
        setAside.setAside(actor.get(), id);
    }

    @PUT
    @Path("rules")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set all rules; the selection then tells what has moved")
    public void rules(@PathParam("cohort") UUID id, RulesRequest body) {
        var cohort = access.withPlaces(id, actor.get());
        bodies.valid(body);
        var board = workbench
                .board(cohort)
                .orElseThrow(() ->
                        new RuleViolation("selection-not-begun", "Nothing is being prepared for this cohort now"));
        change.change(actor.get(), id, body.rulesNumber(), before -> rules(board, body));
    }

    @GET
    @Path("outcomes")
    @Operation(summary = "What everybody was told in the releases of a cohort, the newest first, in their order")
    public org.upshift.kernel.Page<ReleaseQueries.Told> outcomes(
            @PathParam("cohort") UUID id,
            @QueryParam("outcome") Outcome outcome,
            @Parameter(description = "part of a name, an address, an organisation or a reference") @QueryParam("search")
                    String search,
            @Parameter(description = "name or organisation; else the newest first, in their order") @QueryParam("sort")
                    String sort,
            @BeanParam Paging paging) {
        access.withPlaces(id, actor.get());
        return releases.told(id, new Board.Wanted(outcome, search, sort), paging.number(), paging.pageSize());
    }

    private static SelectionRules rules(Board board, RulesRequest body) {
        var rules = new SelectionRules(body.places(), body.reserves(), body.needsSignOff(), List.of());
        for (var limit : body.limits()) {
            rules = rules.with(LimitSubjects.limit(board, limit.about(), limit.bound(), limit.people()));
        }
        return rules;
    }
}
