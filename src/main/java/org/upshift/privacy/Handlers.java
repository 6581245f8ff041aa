package org.upshift.privacy;

import java.util.Set;
import java.util.UUID;
import org.upshift.people.Actor;
import org.upshift.people.Role;

/**
 * Who handles what a person asks for. The team of a programme does when all records of the person are in its programmes; when some
 * are elsewhere, when there are none, or when the person works for Upshift in a role, it is for administrators.
 *
 * @param programmes where there are records of the person
 */
record Handlers(Set<UUID> programmes, boolean administratorsOnly) {
    Handlers {
        programmes = Set.copyOf(programmes);
    }

    boolean include(Actor actor) {
        return actor.isAdministrator()
                || !administratorsOnly
                        && !programmes.isEmpty()
                        && actor.scope(Role.TEAM).containsAll(programmes);
    }
}
