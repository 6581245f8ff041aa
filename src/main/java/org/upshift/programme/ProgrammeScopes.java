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
class ProgrammeScopes implements RoleScopes {
    private final ScopeQueries queries;

    ProgrammeScopes(ScopeQueries queries) {
        this.queries = queries;
    }

    @Override
    public String title() {
        return "Programmes";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.TEAM);
    }

    @Override
    public List<RoleScope> named(Collection<UUID> ids) {
        return queries.programmes(ids).stream().map(ProgrammeScopes::scope).toList();
    }

    @Override
    public List<RoleScope> all(Page page) {
        return queries.allProgrammes(page).stream().map(ProgrammeScopes::scope).toList();
    }

    private static RoleScope scope(ScopeQueries.ProgrammeName name) {
        return new RoleScope(name.id(), name.title(), ProgrammeLinks.team(name.slug()));
    }
}
