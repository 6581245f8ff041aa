package org.upshift.admission.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.SetSignOffRules;
import org.upshift.admission.SignOffRules;
import org.upshift.admission.SignOffRulesQueries;
import org.upshift.kernel.HolidayRegion;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.rest.Bodies;

@Path("/api/programmes/{slug}/sign-off-rules")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
class SignOffRulesResource {
    private final ProgrammeAccess access;
    private final SignOffRulesQueries rules;
    private final SetSignOffRules set;
    private final CurrentActor actor;
    private final Bodies bodies;

    SignOffRulesResource(
            ProgrammeAccess access, SignOffRulesQueries rules, SetSignOffRules set, CurrentActor actor, Bodies bodies) {
        this.access = access;
        this.rules = rules;
        this.set = set;
        this.actor = actor;
        this.bodies = bodies;
    }

    record RulesRequest(
            @NotBlank(message = "Say what it costs the employer, such as: Free to the organisation")
            @Size(max = 500, message = "The cost must be 500 characters or fewer")
            String cost,

            boolean sharesCriteria,
            boolean sharesStatement,
            boolean secondSignatory,

            @NotNull(message = "Choose whose bank holidays count")
            HolidayRegion nation) {}

    @GET
    @Operation(summary = "What the line managers of a programme are asked for and may read")
    public SignOffRules get(@PathParam("slug") String slug) {
        return rules.of(access.programme(slug, actor.get()).id());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set what the line managers of a programme are asked for and may read")
    public void set(@PathParam("slug") String slug, RulesRequest body) {
        var programme = access.programme(slug, actor.get());
        bodies.valid(body);
        set.set(
                actor.get(),
                programme.id(),
                new SignOffRules(
                        body.cost(),
                        body.sharesCriteria(),
                        body.sharesStatement(),
                        body.secondSignatory(),
                        body.nation()));
    }
}
