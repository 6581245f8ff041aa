package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.Programme;

/** Says what letters of a programme tell in the words of its team. Letters that were sent stay as they are. */
@ApplicationScoped
public class SetLetterWords {
    private final EntityManager entities;
    private final ProgrammeLetterQueries letters;
    private final History history;

    SetLetterWords(EntityManager entities, ProgrammeLetterQueries letters, History history) {
        this.entities = entities;
        this.letters = letters;
        this.history = history;
    }

    /** @param seen the {@link LetterWords#mark} of what was looked at, or null where that does not matter */
    @Transactional
    public void set(Actor actor, UUID programme, LetterWords after, String seen) {
        if (!actor.holds(Role.TEAM, programme)) {
            throw new NotFound("programme");
        }
        RuleViolations.throwAny(after.refused());
        entities.find(Programme.class, programme, LockModeType.PESSIMISTIC_WRITE);
        var before = letters.of(programme);
        var entry = actor.entry("letters-changed").about("programme", programme).in(programme);
        for (var part : LetterPart.values()) {
            entry = entry.changed(part.words(), before.of(part), after.of(part));
        }
        if (entry.changesAnything()) {
            requireSeen(before, seen);
            entities.createQuery("delete from ProgrammeLetter where id.programmeId = :programme")
                    .setParameter("programme", programme)
                    .executeUpdate();
            after.own().forEach((part, words) -> entities.persist(new ProgrammeLetter(programme, part, words)));
            history.record(entry);
        }
    }

    private static void requireSeen(LetterWords before, String seen) {
        if (seen != null && !seen.equals(before.mark())) {
            throw new RuleViolation(
                    "changed-meanwhile",
                    "Somebody else has changed these letters since you opened this page. What they saved stands above"
                            + " what you typed. Save again if yours is to count");
        }
    }
}
