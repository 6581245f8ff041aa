package org.upshift.people.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.EndAccessToken;
import org.upshift.people.EveryToken;
import org.upshift.people.Role;
import org.upshift.rest.Paging;

@Path("/api/access-tokens")
@RolesAllowed(Role.ADMINISTRATORS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access tokens")
class TokensResource {
    private final CurrentActor actor;
    private final EveryToken tokens;
    private final EndAccessToken end;

    TokensResource(CurrentActor actor, EveryToken tokens, EndAccessToken end) {
        this.actor = actor;
        this.tokens = tokens;
        this.end = end;
    }

    @GET
    @Operation(summary = "Everybody's access tokens that work; those that expire next come first")
    public Page<TokenJson> all(@BeanParam Paging paging) {
        var page = tokens.page(actor.get(), paging.number(), paging.pageSize());
        var items = page.items().stream().map(TokenJson::of).toList();
        return new Page<>(items, page.number(), page.size(), page.total());
    }

    @DELETE
    @Path("{token}")
    @Operation(summary = "End anybody's token at once")
    public void end(@PathParam("token") UUID token) {
        end.end(actor.get(), token);
    }
}
