package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;

/** All roles of one person, held, to come and past, each with the name of what it is held for. */
@ApplicationScoped
public class PersonRoles {
    private final RoleQueries roles;
    private final ScopeDirectory scopes;
    private final Clock clock;

    PersonRoles(RoleQueries roles, ScopeDirectory scopes, Clock clock) {
        this.roles = roles;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** @param scope null for an administrator, and where the scope is no more */
    public record Row(RoleQueries.Held held, RoleScope scope, boolean over, boolean toCome) {
        public String scopeName() {
            return scope == null ? held.scopeId() == null ? "Everything" : "Something that is gone" : scope.name();
        }
    }

    public Page<Row> of(UUID person, int number, int size) {
        var held = roles.ofPerson(person, org.hibernate.query.Page.page(size, number - 1));
        return new Page<>(rows(held), number, size, roles.countOfPerson(person));
    }

    public Row one(UUID person, UUID grant) {
        var held = roles.held(person, grant).orElseThrow(() -> new NotFound("role grant"));
        return rows(List.of(held)).get(0);
    }

    /** Whether a person works here in a role, now or soon. One that was over when its last day was over is none. */
    public boolean holdsAny(UUID person) {
        return roles.countHeld(person, clock.instant()) > 0;
    }

    private List<Row> rows(List<RoleQueries.Held> held) {
        var names = scopes.named(held.stream().map(RoleQueries.Held::scopeId).toList());
        var now = clock.instant();
        return held.stream()
                .map(one -> new Row(one, names.get(one.scopeId()), one.isOver(now), one.isToCome(now)))
                .toList();
    }
}
