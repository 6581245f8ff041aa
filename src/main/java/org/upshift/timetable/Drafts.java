package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** What is not released yet of the sessions of cohorts. Needs the caller's transaction. */
@ApplicationScoped
class Drafts {
    private final EntityManager entities;

    Drafts(EntityManager entities) {
        this.entities = entities;
    }

    /** The draft of a session, which nobody else changes until the transaction is over. */
    Optional<SessionDraft> locked(UUID cohort, UUID session) {
        return Optional.ofNullable(entities.find(SessionDraft.class, session, LockModeType.PESSIMISTIC_WRITE))
                .filter(draft -> draft.getCohortId().equals(cohort));
    }

    void keep(SessionDraft draft) {
        entities.persist(draft);
    }

    void drop(SessionDraft draft) {
        entities.remove(draft);
        entities.flush();
    }

    /**
     * Refuses to overwrite what was not seen.
     *
     * @param seen the stamp of the draft that was looked at, empty when there was none; null for whoever does not say
     */
    static void requireSeen(Optional<SessionDraft> draft, String seen) {
        if (seen != null && !stamp(draft).equals(seen)) {
            throw new OptimisticLockException("The draft is another than the one that was looked at");
        }
    }

    static String stamp(Optional<SessionDraft> draft) {
        return draft.map(one -> one.getStamp().toString()).orElse("");
    }

    /** What takes effect at once must not silently take away what somebody else has prepared. */
    static void requireNone(Optional<SessionDraft> draft, String seen) {
        if (draft.isPresent() && seen == null) {
            throw new RuleViolation(
                    "session-has-draft",
                    "This session has changes that are not released yet. Release or discard them first");
        }
        requireSeen(draft, seen);
    }
}
