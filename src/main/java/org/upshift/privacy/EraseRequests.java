package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.upshift.mail.ForgetLetters;
import org.upshift.people.PersonErased;

/** What whoever is erased wrote in requests goes, what was decided about them, and their letters. */
@ApplicationScoped
class EraseRequests {
    private final EntityManager entities;
    private final ForgetLetters letters;

    EraseRequests(EntityManager entities, ForgetLetters letters) {
        this.entities = entities;
        this.letters = letters;
    }

    void erase(@Observes PersonErased erased) {
        entities.createQuery("from DataRequest where personId = :person", DataRequest.class)
                .setParameter("person", erased.person())
                .getResultList()
                .forEach(request -> {
                    if (request.isOpen()) {
                        request.withdraw(erased.at());
                    }
                    request.forgetWords();
                });
        entities.flush();
        for (String what : new String[] {"TextDecision", "DataHold"}) {
            entities.createQuery("delete from " + what + " where personId = :person")
                    .setParameter("person", erased.person())
                    .executeUpdate();
        }
        letters.ofPerson(erased.person(), erased.addresses());
    }
}
