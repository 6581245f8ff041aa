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
import org.upshift.attendance.ChangeCommitmentRule;
import org.upshift.attendance.CommitmentRule;
import org.upshift.attendance.CommitmentRuleQueries;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.rest.Bodies;

@Path("/api/programmes/{slug}/commitment")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class CommitmentRuleResource {
    private final CurrentActor actor;
    private final ProgrammeAccess access;
    private final CommitmentRuleQueries rules;
    private final ChangeCommitmentRule change;
    private final Bodies bodies;

    CommitmentRuleResource(
            CurrentActor actor,
            ProgrammeAccess access,
            CommitmentRuleQueries rules,
            ChangeCommitmentRule change,
            Bodies bodies) {
        this.actor = actor;
        this.access = access;
        this.rules = rules;
        this.change = change;
        this.bodies = bodies;
    }

    /** {@code meetings}: how many are expected of each; {@code selfDirectedDays}: how many of them count at most. */
    record RuleJson(
            @NotNull(message = "Give the number of meetings")
            Integer meetings,

            @NotNull(message = "Say whether the team confirms meetings")
            Boolean confirmsMeetings,

            @NotNull(message = "Give the days of self-directed time")
            Integer selfDirectedDays,

            @NotNull(message = "Say whether line managers are told")
            Boolean tellsManagers) {}

    @GET
    @Operation(summary = "What the programme asks of participants beside its sessions")
    public RuleJson show(@PathParam("slug") String slug) {
        var rule = rules.of(access.programme(slug, actor.get()).id());
        return new RuleJson(rule.meetings(), rule.confirmsMeetings(), rule.selfDirectedDays(), rule.tellsManagers());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change what the programme asks of participants beside its sessions")
    public void change(@PathParam("slug") String slug, RuleJson request) {
        var programme = access.programme(slug, actor.get());
        bodies.valid(request);
        change.change(
                actor.get(),
                programme.id(),
                new CommitmentRule(
                        request.meetings(),
                        request.confirmsMeetings(),
                        request.selfDirectedDays(),
                        request.tellsManagers()));
    }
}
