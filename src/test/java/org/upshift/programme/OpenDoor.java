package org.upshift.programme;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;

/** The rule of who reaches a cohort, broken: for proving that a test notices. */
@Singleton
public class OpenDoor {
    private final CohortQueries cohorts;

    OpenDoor(CohortQueries cohorts) {
        this.cohorts = cohorts;
    }

    public CohortAccess openToAll() {
        return new Broken(cohorts);
    }

    private static final class Broken extends CohortAccess {
        private final CohortQueries all;

        Broken(CohortQueries cohorts) {
            super(cohorts);
            all = cohorts;
        }

        @Override
        public CohortView cohort(UUID id, Actor actor, Role... roles) {
            return all.reachable(id, true, actor.scope(Role.TEAM), actor.scope(Role.TEAM))
                    .orElseThrow(() -> new NotFound("cohort"));
        }
    }
}
