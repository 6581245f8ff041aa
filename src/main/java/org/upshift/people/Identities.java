package org.upshift.people;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

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
        return context.runBlocking(() -> Authentication.actor(actors, presented)
                .map(Identities::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(Actor actor) {
        var builder = QuarkusSecurityIdentity.builder().setPrincipal(actor);
        for (var role : Role.values()) {
            if (actor.holds(role)) {
                builder.addRole(role.name());
            }
        }
        return builder.build();
    }
}
