package org.upshift.people.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.List;
import org.upshift.web.NavigationSource;
import org.upshift.web.StepUp;

@Singleton
class AccountNavigation implements NavigationSource {
    @Override
    public List<Entry> entries(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return List.of(new Entry(90, "Sign in", AccountLinks.signIn()));
        }
        var details = new Entry(90, "Your details", AccountLinks.details());
        return identity.getAttribute(StepUp.ATTRIBUTE) == null
                ? List.of(details)
                : List.of(new Entry(80, "Second step", SecondFactorLinks.ask()), details);
    }
}
