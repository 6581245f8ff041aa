package org.upshift.timetable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** That somebody facilitates a session. */
@Entity
class SessionFacilitator {
    @Id
    private UUID id;

    private UUID sessionId;
    private UUID personId;

    protected SessionFacilitator() {}

    SessionFacilitator(UUID sessionId, UUID personId) {
        this.id = UUID.randomUUID();
        this.sessionId = sessionId;
        this.personId = personId;
    }

    /** Becomes the task of another person, when two turn out to be one. */
    void belongTo(UUID person) {
        personId = person;
    }

    UUID getId() {
        return id;
    }

    UUID getPersonId() {
        return personId;
    }
}
