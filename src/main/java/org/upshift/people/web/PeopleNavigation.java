package org.upshift.people.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.upshift.people.Role;
import org.upshift.web.NavigationSource;

@Singleton
class PeopleNavigation implements NavigationSource {
    @Override
    public List<Entry> entries(SecurityIdentity identity) {
        var entries = new ArrayList<Entry>();
        if (identity.hasRole(Role.ADMINISTRATORS)) {
            entries.add(new Entry(40, "People", PeopleLinks.list()));
        }
        if (identity.hasRole(Role.TEAMS)) {
            entries.add(new Entry(41, "Organisations", OrganisationLinks.list()));
        }
        return entries;
    }
}
