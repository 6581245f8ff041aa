package org.upshift.attendance.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.attendance.ChangeCompletionRule;
import org.upshift.attendance.CompletionQueries;
import org.upshift.attendance.CompletionRule;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.rest.Bodies;

@Path("/api/programmes/{slug}/completion-rule")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class CompletionRuleResource {
    private final CurrentActor actor;
    private final ProgrammeAccess access;
    private final CompletionQueries queries;
    private final ChangeCompletionRule change;
    private final Bodies bodies;

    CompletionRuleResource(
            CurrentActor actor,
            ProgrammeAccess access,
            CompletionQueries queries,
            ChangeCompletionRule change,
            Bodies bodies) {
        this.actor = actor;
        this.access = access;
        this.queries = queries;
        this.change = change;
        this.bodies = bodies;
    }

    /** {@code caughtUp} is how many of the modules may be caught up, 0 without it; {@code sentence} says the rule in words; it is not read. */
    record RuleJson(
            @NotNull(message = "Give the modules") Integer modules,
            @NotNull(message = "Give the days") Integer days,
            @NotNull(message = "Give the meetings") Integer meetings,
            Integer caughtUp,
            String sentence) {}

    @GET
    @Operation(summary = "What completes the programme")
    public RuleJson show(@PathParam("slug") String slug) {
        var programme = access.programme(slug, actor.get());
        var rule = queries.ruleOf(programme.id(), programme.commitmentDays());
        return new RuleJson(rule.modules(), rule.days(), rule.meetings(), rule.caughtUp(), rule.sentence());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change what completes the programme")
    public void change(@PathParam("slug") String slug, RuleJson request) {
        var programme = access.programme(slug, actor.get());
        bodies.valid(request);
        change.change(
                actor.get(),
                programme.id(),
                new CompletionRule(
                        request.modules(),
                        request.days(),
                        request.meetings(),
                        request.caughtUp() == null ? 0 : request.caughtUp()));
    }
}
