package org.upshift.programme.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.List;
import org.upshift.people.Role;
import org.upshift.web.NavigationSource;

@Singleton
class ProgrammeNavigation implements NavigationSource {
    private static final Entry ALL = new Entry(10, "Programmes", ProgrammeLinks.list());
    private static final Entry TEAM = new Entry(30, "Your programmes", ProgrammeLinks.ofTeam());

    @Override
    public List<Entry> entries(SecurityIdentity identity) {
        return identity.hasRole(Role.TEAMS) ? List.of(ALL, TEAM) : List.of(ALL);
    }
}
