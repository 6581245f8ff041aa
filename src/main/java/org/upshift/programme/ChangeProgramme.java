package org.upshift.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;

/** Replaces what a programme says about itself. */
@ApplicationScoped
public class ChangeProgramme {
    private final EntityManager entities;
    private final History history;
    private final Event<ProgrammeChanged> changed;

    ChangeProgramme(EntityManager entities, History history, Event<ProgrammeChanged> changed) {
        this.entities = entities;
        this.history = history;
        this.changed = changed;
    }

    /** @param basedOn the version that the new text was written over, or null to replace whatever there is */
    @Transactional
    public void change(Actor actor, UUID id, Integer basedOn, ProgrammeText text) {
        var programme = entities.find(Programme.class, id);
        if (programme == null || !actor.holds(Role.TEAM, id)) {
            throw new NotFound("programme");
        }
        if (basedOn != null && basedOn != programme.getVersion()) {
            throw new OptimisticLockException("The programme was changed meanwhile");
        }
        // A change of the lists alone is a change too
        entities.lock(programme, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        var before = ProgrammeWords.of(programme);
        programme.describe(text);
        var entry = actor.entry("programme-changed").about("programme", id).in(id);
        ProgrammeWords.of(programme).after(before, entry);
        history.record(entry);
        changed.fire(new ProgrammeChanged(id));
    }
}
