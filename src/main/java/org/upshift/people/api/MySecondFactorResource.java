package org.upshift.people.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.people.BeginSecondFactor;
import org.upshift.people.ConfirmSecondFactor;
import org.upshift.people.CurrentActor;
import org.upshift.people.MySecondFactor;
import org.upshift.people.RenewRecoveryCodes;
import org.upshift.rest.Bodies;

@Path("/api/me/second-factor")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
class MySecondFactorResource {
    private final CurrentActor actor;
    private final MySecondFactor mine;
    private final BeginSecondFactor begin;
    private final ConfirmSecondFactor confirm;
    private final RenewRecoveryCodes renew;
    private final Bodies bodies;

    MySecondFactorResource(
            CurrentActor actor,
            MySecondFactor mine,
            BeginSecondFactor begin,
            ConfirmSecondFactor confirm,
            RenewRecoveryCodes renew,
            Bodies bodies) {
        this.actor = actor;
        this.mine = mine;
        this.begin = begin;
        this.confirm = confirm;
        this.renew = renew;
        this.bodies = bodies;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StateJson(boolean setUp, Instant since, int recoveryCodesLeft) {}

    record EnrolmentJson(String secret, String uri) {}

    record RecoveryCodesJson(List<String> recoveryCodes) {}

    @GET
    @Operation(summary = "Whether an authenticator app is set up, and how many recovery codes are left")
    public StateJson state() {
        var state = mine.state(actor.personId());
        return new StateJson(state.isSetUp(), state.setUpAt(), state.recoveryCodesLeft());
    }

    /** Another app in place of one that counts is set up in a browser, where the earlier one was shown. */
    @POST
    @Operation(summary = "Makes a secret for an authenticator app; it counts once a code of it is confirmed")
    public EnrolmentJson begin() {
        begin.begin(actor.personId(), null);
        return mine.begun(actor.personId(), null, actor.get().email())
                .map(begun -> new EnrolmentJson(begun.secret(), begun.uri()))
                .orElseThrow();
    }

    @POST
    @Path("confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Confirms the app with its first code; answers recovery codes, this once")
    public RecoveryCodesJson confirm(CodeBody body) {
        actor.personId();
        return new RecoveryCodesJson(
                confirm.confirm(actor.get(), null, bodies.valid(body).code()).recoveryCodes());
    }

    @POST
    @Path("recovery-codes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Makes new recovery codes and ends the old ones; answers them, this once")
    public RecoveryCodesJson renew(CodeBody body) {
        actor.personId();
        return new RecoveryCodesJson(renew.renew(actor.get(), bodies.valid(body).code()));
    }
}
