package org.upshift.people;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.upshift.web.StepUp;
import org.upshift.web.TimeLimit;

/** Turns a presented secret into the identity that {@code @RolesAllowed} sees. */
@ApplicationScoped
class Identities implements IdentityProvider<Authentication.Presented> {
    private final Actors actors;

    Identities(Actors actors) {
        this.actors = actors;
    }

    @Override
    public Class<Authentication.Presented> getRequestType() {
        return Authentication.Presented.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            Authentication.Presented presented, AuthenticationRequestContext context) {
        return context.runBlocking(() -> (presented.bearer
                        ? actors.bearing(presented.secret).map(Identities::identity)
                        : actors.signedIn(presented.secret).map(Identities::identity))
                .orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(Standing standing) {
        var builder = withRoles(standing.actor())
                .addAttribute(CurrentSignIn.ATTRIBUTE, standing.signIn())
                .addAttribute(TimeLimit.ATTRIBUTE, standing.limit());
        if (standing.awaitsSecondFactor()) {
            builder.addAttribute(StepUp.ATTRIBUTE, Authentication.SECOND_FACTOR);
        }
        return builder.build();
    }

    private static SecurityIdentity identity(Actor actor) {
        return withRoles(actor).build();
    }

    private static QuarkusSecurityIdentity.Builder withRoles(Actor actor) {
        var builder = QuarkusSecurityIdentity.builder().setPrincipal(actor);
        for (var role : Role.values()) {
            if (actor.holds(role)) {
                builder.addRole(role.name());
            }
        }
        return builder;
    }
}
