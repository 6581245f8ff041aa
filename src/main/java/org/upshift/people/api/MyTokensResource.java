package org.upshift.people.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.Page;
import org.upshift.people.AccessTokens;
import org.upshift.people.CreateAccessToken;
import org.upshift.people.CurrentActor;
import org.upshift.people.RevokeAccessToken;
import org.upshift.rest.Problem;

@Path("/api/me/tokens")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access tokens")
class MyTokensResource {
    private final CurrentActor actor;
    private final AccessTokens tokens;
    private final RevokeAccessToken revoke;
    private final Clock clock;

    MyTokensResource(CurrentActor actor, AccessTokens tokens, RevokeAccessToken revoke, Clock clock) {
        this.actor = actor;
        this.tokens = tokens;
        this.revoke = revoke;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "One's own access tokens that work; there are never more than one page of them")
    public Page<TokenJson> mine() {
        var items = tokens.of(actor.personId(), clock.instant()).stream()
                .map(TokenJson::of)
                .toList();
        return new Page<>(items, 1, CreateAccessToken.MAX_TOKENS, items.size());
    }

    /** What changes something in the API comes with a token, and a token that leaked must not outlive its end through another. */
    @POST
    @Operation(summary = "Always refused: a token cannot make tokens. Sign in and make one on the page")
    public Response make() {
        var problem = Problem.of(
                        403, "Forbidden", "A token cannot make tokens. Sign in and make one at /account/tokens")
                .withCode("token-cannot-make-tokens");
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    @DELETE
    @Path("{token}")
    @Operation(summary = "End one of one's own tokens at once; it may be the one that is used for this")
    public void end(@PathParam("token") UUID token) {
        actor.personId();
        revoke.revoke(actor.get(), token);
    }
}
