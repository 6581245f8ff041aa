package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.upshift.kernel.LondonTime;
import org.upshift.people.PersonErased;

/** Whoever is erased is no longer asked, and what they had begun to answer goes; that they were asked in waves that are over still counts, and so do answers. */
@ApplicationScoped
class EraseInvitations {
    private final EntityManager entities;
    private final PairingKeys keys;
    private final Drafts drafts;

    EraseInvitations(EntityManager entities, PairingKeys keys, Drafts drafts) {
        this.entities = entities;
        this.keys = keys;
        this.drafts = drafts;
    }

    void erase(@Observes PersonErased erased) {
        entities
                .createQuery(
                        "from Wave w where w.closes > :now and w.id in"
                                + " (select i.waveId from Invitation i where i.personId = :person)",
                        Wave.class)
                .setParameter("person", erased.person())
                .setParameter("now", LondonTime.local(erased.at()))
                .getResultList()
                .stream()
                .filter(wave -> keys.exists(wave.getQuestionnaireId()))
                .forEach(wave -> drafts.forget(
                        Respondent.person(erased.person()), keys.of(wave.getQuestionnaireId()), wave.getId()));
        entities.createQuery("delete from Invitation i where i.personId = :person and i.answered = false"
                        + " and i.waveId in (select w.id from Wave w where w.closes > :now)")
                .setParameter("person", erased.person())
                .setParameter("now", LondonTime.local(erased.at()))
                .executeUpdate();
        entities.createQuery("delete from AnsweringLink where personId = :person")
                .setParameter("person", erased.person())
                .executeUpdate();
    }
}
