package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upshift.people.PersonErased;

/** Marks stay, about whoever is erased and by them; the name of who recorded them goes, and why they were put right. */
@ApplicationScoped
class EraseRecorder {
    private static final List<String> UPDATES = List.of(
            "update attendance_mark set reason = '' where person_id = :person or recorded_by = :person",
            "update absence set reason = 'OTHER', words = '', remark = '' where person_id = :person",
            "update absence set remark = '' where decided_by = :person",
            "update catch_up set reflection = '', remark = '' where person_id = :person",
            "update catch_up set remark = '' where decided_by = :person",
            "update mark_question set question = '', answer = '' where person_id = :person",
            "update mark_question set answer = '' where answered_by = :person");

    private final EntityManager entities;

    EraseRecorder(EntityManager entities) {
        this.entities = entities;
    }

    /** In SQL: for Hibernate a mark never changes. */
    void erase(@Observes PersonErased erased) {
        entities.flush();
        UPDATES.forEach(update -> entities.createNativeQuery(update)
                .setParameter("person", erased.person())
                .executeUpdate());
        entities.createNativeQuery("update attendance_mark set recorded_by_name = :nobody where recorded_by = :person")
                .setParameter("nobody", PersonErased.NAME)
                .setParameter("person", erased.person())
                .executeUpdate();
    }
}
