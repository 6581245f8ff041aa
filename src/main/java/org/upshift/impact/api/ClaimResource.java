package org.upshift.impact.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.impact.Claim;
import org.upshift.impact.TypedClaim;

@Path("/api/impact/claim")
@Tag(name = "Impact")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class ClaimResource {

    /**
     * What could have printed the percentages.
     *
     * @param common the numbers of valid answers that could have printed all of them
     * @param possible whether each of them can come from at most so many people
     */
    record Checked(int n, List<Claim.Figure> figures, List<Integer> common, boolean possible) {}

    @GET
    @Operation(summary = "Which counts could have printed these whole percentages, among at most n people")
    public Checked check(
            @Parameter(description = "Such as 42%,36%") @QueryParam("percentages") @DefaultValue("") String percentages,
            @Parameter(description = "How many people were asked") @QueryParam("n") @DefaultValue("") String n) {
        Claim claim = TypedClaim.of(percentages, n);
        return new Checked(claim.people(), claim.figures(), claim.common(), claim.possible());
    }
}
