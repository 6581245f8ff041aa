package org.upshift.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an access token can be for. Here a scope is only an id; the feature that owns programmes and cohorts tells more. */
public interface TokenScopes {

    /** @param programme the programme itself, or that of the cohort */
    record Scope(UUID id, UUID programme, String title) {
        public boolean isCohort() {
            return !id.equals(programme);
        }
    }

    /** The programme or cohort, if the actor reaches it through any role. */
    Optional<Scope> reachable(Actor actor, UUID id);

    /** The programmes and cohorts that the actor reaches through any role, at most a hundred of each; programmes first. */
    List<Scope> reachable(Actor actor);
}
