package org.upshift.people.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.List;
import org.upshift.web.NavigationSource;

@Singleton
class AccountNavigation implements NavigationSource {
    @Override
    public List<Entry> entries(SecurityIdentity identity) {
        return identity.isAnonymous()
                ? List.of(new Entry(90, "Sign in", AccountLinks.signIn()))
                : List.of(new Entry(90, "Your details", AccountLinks.details()));
    }
}
