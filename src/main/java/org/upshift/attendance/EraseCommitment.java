package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upshift.people.PersonErased;

/** What somebody gave stays as a count; their words go, and their name where they entered or decided something. */
@ApplicationScoped
class EraseCommitment {
    private static final List<String> UPDATES = List.of(
            "update ledger_entry set words = '' where person_id = :person",
            "update ledger_entry set entered_by_name = '" + PersonErased.NAME + "' where entered_by = :person",
            "update community_meeting set place = '', learned = '', remark = '' where person_id = :person",
            "update community_meeting set decided_by_name = '" + PersonErased.NAME + "' where decided_by = :person");

    private final EntityManager entities;

    EraseCommitment(EntityManager entities) {
        this.entities = entities;
    }

    /** In SQL: for Hibernate an entry never changes. */
    void erase(@Observes PersonErased erased) {
        entities.flush();
        UPDATES.forEach(update -> entities.createNativeQuery(update)
                .setParameter("person", erased.person())
                .executeUpdate());
    }
}
