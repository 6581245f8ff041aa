package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
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

    @Transactional
    public void set(Actor actor, UUID programme, LetterWords after) {
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
            entities.createQuery("delete from ProgrammeLetter where id.programmeId = :programme")
                    .setParameter("programme", programme)
                    .executeUpdate();
            after.own().forEach((part, words) -> entities.persist(new ProgrammeLetter(programme, part, words)));
            history.record(entry);
        }
    }
}
