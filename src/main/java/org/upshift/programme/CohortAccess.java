package org.upshift.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;

/**
 * The one rule of who reaches a cohort: an administrator every one, the team those of its programmes, and the holders of the
 * roles that a page names those for which they hold it. For everyone else the cohort is not there. One SQL statement.
 */
@ApplicationScoped
public class CohortAccess {
    private final CohortQueries cohorts;

    CohortAccess(CohortQueries cohorts) {
        this.cohorts = cohorts;
    }

    /** @param roles roles held for a cohort that are enough here, besides the programme team */
    public CohortView cohort(UUID id, Actor actor, Role... roles) {
        return cohorts.reachable(id, actor.isAdministrator(), actor.scope(Role.TEAM), scope(actor, roles))
                .orElseThrow(() -> new NotFound("cohort"));
    }

    /**
     * The same for what has to do with applications, places and sessions: a run that is only evaluated has nothing of the kind, and
     * says so.
     */
    public CohortView withPlaces(UUID id, Actor actor, Role... roles) {
        return cohort(id, actor, roles).withPlaces();
    }

    /** The cohorts that an actor reaches, the newest first. */
    public List<CohortView> cohorts(Actor actor, Page page, Role... roles) {
        return cohorts.allReachable(actor.isAdministrator(), actor.scope(Role.TEAM), scope(actor, roles), page);
    }

    private static Set<UUID> scope(Actor actor, Role... roles) {
        var scope = new HashSet<UUID>();
        Arrays.stream(roles).map(actor::scope).forEach(scope::addAll);
        return scope;
    }
}
