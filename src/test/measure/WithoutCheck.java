package org.upshift.people;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** For measuring only: asks the database once who somebody is, and never again. access-cost.sh builds a service with it. */
@ApplicationScoped
class WithoutCheck implements IdentityProvider<Authentication.Presented> {
    private final Map<String, SecurityIdentity> known = new ConcurrentHashMap<>();
    private final Identities identities;

    WithoutCheck(Identities identities) {
        this.identities = identities;
    }

    @Override
    public int priority() {
        return SYSTEM_FIRST + 1;
    }

    @Override
    public Class<Authentication.Presented> getRequestType() {
        return Authentication.Presented.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            Authentication.Presented presented, AuthenticationRequestContext context) {
        var identity = known.get(presented.secret);
        return identity != null
                ? Uni.createFrom().item(identity)
                : identities.authenticate(presented, context).invoke(found -> known.put(presented.secret, found));
    }
}
