package org.upshift.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Enters a new programme, which from then on is public. */
@ApplicationScoped
public class CreateProgramme {
    private final EntityManager entities;
    private final History history;

    CreateProgramme(EntityManager entities, History history) {
        this.entities = entities;
        this.history = history;
    }

    /** @param slug the last part of its address, such as {@code leading-communities} */
    @Transactional
    public UUID create(Actor actor, String slug, ProgrammeText text) {
        if (!actor.isAdministrator()) {
            throw new NotFound("programme");
        }
        var programme = new Programme(slug, text);
        entities.persist(programme);
        try {
            entities.flush();
        } catch (ConstraintViolationException refused) {
            String constraint = String.valueOf(refused.getConstraintName()).toLowerCase(Locale.ROOT);
            if (constraint.contains("programme_slug_uk")) {
                throw new RuleViolation("slug-taken", "slug", "Another programme has this address. Choose another one");
            }
            throw refused;
        }
        history.record(actor.entry("programme-created")
                .about("programme", programme.getId())
                .in(programme.getId()));
        return programme.getId();
    }
}
