package org.upshift.people;

import java.util.Collection;
import java.util.Objects;
import java.util.UUID;

/**
 * Who may merge what. Organisations are public facts: every programme team keeps them. People are merged by administrators, and by
 * a team when all that both have is in its own programmes: nobody learns of, or moves, what they may not see.
 */
final class MergeReach {
    private MergeReach() {}

    static boolean allows(
            Actor actor, MergeSubject subject, Collection<UUID> owners, Collection<MovableRecord> records) {
        if (actor.isAdministrator()) {
            return true;
        }
        if (subject == MergeSubject.ORGANISATION) {
            return actor.holds(Role.TEAM);
        }
        var scope = actor.scope(Role.TEAM);
        boolean known = owners.stream().allMatch(owner -> records.stream()
                .anyMatch(record -> record.owner().equals(owner) && scope.contains(programme(record))));
        return known
                && records.stream()
                        .map(MovableRecord::programme)
                        .filter(Objects::nonNull)
                        .allMatch(scope::contains);
    }

    /** Never null, for immutable sets do not like to be asked for null. */
    private static UUID programme(MovableRecord record) {
        return record.programme() == null ? MovableRecord.ADMINISTRATORS_ONLY : record.programme();
    }
}
