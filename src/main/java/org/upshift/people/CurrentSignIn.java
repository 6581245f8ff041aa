package org.upshift.people;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.upshift.web.StepUp;

/** The browser sign-in of the request at hand; scripts with a token have none. */
@RequestScoped
public class CurrentSignIn {
    static final String ATTRIBUTE = "upshift.sign-in";

    private final CurrentIdentityAssociation identities;

    CurrentSignIn(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    public Optional<UUID> id() {
        return Optional.ofNullable(identities.getIdentity().getAttribute(ATTRIBUTE));
    }

    /** Whether the person has roles that count only once the second factor was shown in this sign-in. */
    public boolean awaitsSecondFactor() {
        return identities.getIdentity().getAttribute(StepUp.ATTRIBUTE) != null;
    }
}
