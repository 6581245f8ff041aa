package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import org.upshift.kernel.RuleViolation;

/** One administrator without an end always remains. Needs the caller's transaction. */
@ApplicationScoped
class Administrators {
    private final EntityManager entities;
    private final Clock clock;

    Administrators(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Administrators who end each other's role at once do so one after the other: all grants are locked in one order. */
    void requireAnotherThan(RoleGrant ending) {
        var now = clock.instant();
        boolean another = entities
                .createQuery(
                        "from RoleGrant where role = ADMINISTRATOR and endedAt is null order by id", RoleGrant.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .anyMatch(grant -> !grant.getId().equals(ending.getId())
                        && grant.getExpiresAt() == null
                        && !grant.getStartsAt().isAfter(now));
        if (!another) {
            throw new RuleViolation(
                    "last-administrator",
                    "Nobody else is administrator without an end. Make somebody else administrator first");
        }
    }
}
