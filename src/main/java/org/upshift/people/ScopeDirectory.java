package org.upshift.people;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.kernel.RuleViolation;

/** Everything that a role can be held for, of all features. */
@ApplicationScoped
public class ScopeDirectory {
    private static final Page MOST = Page.first(200);

    private final List<RoleScopes> sources;

    ScopeDirectory(@All List<RoleScopes> sources) {
        this.sources = sources;
    }

    /** Scopes of one kind, to choose from. */
    public record Group(String title, List<RoleScope> scopes) {}

    public Map<UUID, RoleScope> named(Collection<UUID> ids) {
        var wanted = ids.stream().filter(Objects::nonNull).distinct().toList();
        var found = new HashMap<UUID, RoleScope>();
        if (!wanted.isEmpty()) {
            sources.forEach(source -> source.named(wanted).forEach(scope -> found.put(scope.id(), scope)));
        }
        return found;
    }

    public List<Group> choices() {
        return sources.stream()
                .map(source -> new Group(source.title(), source.all(MOST)))
                .toList();
    }

    /** @throws RuleViolation when such a role cannot be held for this */
    void requireFits(Role role, UUID scope) {
        if (role == Role.ADMINISTRATOR) {
            if (scope != null) {
                throw new RuleViolation(
                        "role-without-scope", "scope", "An administrator has no programme or cohort. Leave it empty");
            }
            return;
        }
        boolean fits = scope != null
                && sources.stream()
                        .filter(source -> source.roles().contains(role))
                        .anyMatch(source -> !source.named(List.of(scope)).isEmpty());
        if (!fits) {
            String kinds = sources.stream()
                    .filter(source -> source.roles().contains(role))
                    .map(source -> source.title().toLowerCase(Locale.ROOT))
                    .reduce("", (one, other) -> one.isEmpty() ? other : one + " or " + other);
            throw new RuleViolation(
                    "role-does-not-fit",
                    "scope",
                    "Select one of the " + kinds + " for the role “" + role.title() + "”");
        }
    }
}
