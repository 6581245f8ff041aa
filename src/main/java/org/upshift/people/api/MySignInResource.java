package org.upshift.people.api;

import io.quarkus.security.Authenticated;
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
import org.upshift.people.EndSignIn;
import org.upshift.people.MySignIns;
import org.upshift.people.SignInQueries;
import org.upshift.people.SignOutEverywhere;
import org.upshift.rest.Paging;

@Path("/api/me/sign-ins")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
class MySignInResource {
    private final CurrentActor actor;
    private final MySignIns signIns;
    private final EndSignIn end;
    private final SignOutEverywhere endAll;

    MySignInResource(CurrentActor actor, MySignIns signIns, EndSignIn end, SignOutEverywhere endAll) {
        this.actor = actor;
        this.signIns = signIns;
        this.end = end;
        this.endAll = endAll;
    }

    @GET
    @Operation(summary = "The browsers in which one is signed in, what was used last first")
    public Page<SignInQueries.Row> list(@BeanParam Paging paging) {
        return signIns.of(actor.personId(), paging.number(), paging.pageSize());
    }

    @DELETE
    @Operation(summary = "Signs out everywhere")
    public void endAll() {
        endAll.signOut(actor.personId());
    }

    @DELETE
    @Path("{signIn}")
    @Operation(summary = "Signs out in one browser")
    public void end(@PathParam("signIn") UUID signIn) {
        end.end(actor.personId(), signIn);
    }
}
