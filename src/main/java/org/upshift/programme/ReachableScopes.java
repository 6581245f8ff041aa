package org.upshift.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.query.Page;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.people.TokenScopes;

/** Tells whoever makes a token which programmes and cohorts they reach. */
@ApplicationScoped
class ReachableScopes implements TokenScopes {
    private static final Page LATEST = Page.first(100);
    private static final Role[] OF_COHORTS =
            Stream.of(Role.values()).filter(Role::isForCohorts).toArray(Role[]::new);

    private final CohortAccess cohorts;
    private final ProgrammeQueries programmes;
    private final ScopeQueries names;

    ReachableScopes(CohortAccess cohorts, ProgrammeQueries programmes, ScopeQueries names) {
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.names = names;
    }

    @Override
    public Optional<Scope> reachable(Actor actor, UUID id) {
        if (actor.holds(Role.TEAM, id)) {
            var programme = names.programmes(Set.of(id));
            if (!programme.isEmpty()) {
                return Optional.of(new Scope(id, id, programme.get(0).title()));
            }
        }
        try {
            return Optional.of(scope(cohorts.cohort(id, actor, OF_COHORTS)));
        } catch (NotFound outOfReach) {
            return Optional.empty();
        }
    }

    @Override
    public List<Scope> reachable(Actor actor) {
        return Stream.concat(
                        programmes.allReachable(actor.isAdministrator(), actor.scope(Role.TEAM), LATEST).stream()
                                .map(card -> new Scope(card.id(), card.id(), card.title())),
                        cohorts.cohorts(actor, LATEST, OF_COHORTS).stream().map(ReachableScopes::scope))
                .toList();
    }

    private static Scope scope(CohortView cohort) {
        return new Scope(cohort.id(), cohort.programmeId(), cohort.title());
    }
}
