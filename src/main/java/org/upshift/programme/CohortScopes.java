package org.upshift.programme;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.people.Role;
import org.upshift.people.RoleScope;
import org.upshift.people.RoleScopes;
import org.upshift.programme.web.ProgrammeLinks;

@Singleton
class CohortScopes implements RoleScopes {
    private final ScopeQueries queries;

    CohortScopes(ScopeQueries queries) {
        this.queries = queries;
    }

    @Override
    public String title() {
        return "Cohorts";
    }

    @Override
    public Set<Role> roles() {
        return Set.copyOf(AppointToCohort.ROLES);
    }

    @Override
    public List<RoleScope> named(Collection<UUID> ids) {
        return queries.cohorts(ids).stream().map(CohortScopes::scope).toList();
    }

    @Override
    public List<RoleScope> all(Page page) {
        return queries.allCohorts(page).stream().map(CohortScopes::scope).toList();
    }

    private static RoleScope scope(ScopeQueries.CohortName name) {
        return new RoleScope(name.id(), name.programme() + ", " + name.name(), ProgrammeLinks.cohort(name.id()));
    }
}
