package org.upshift.people;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.NotFound;

/** The actor of the request at hand. */
@RequestScoped
public class CurrentActor {
    private final CurrentIdentityAssociation identities;

    CurrentActor(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** The actor; only to be asked where a role or a sign-in is required. */
    public Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** The person behind the actor; what belongs to a person does not exist for a token without a person. */
    public UUID personId() {
        if (get().id() == null) {
            throw new NotFound("This token reaches nobody's own records");
        }
        return get().id();
    }

    public Optional<Actor> find() {
        return identities.getIdentity().getPrincipal() instanceof Actor actor ? Optional.of(actor) : Optional.empty();
    }
}
