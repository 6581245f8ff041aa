package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.upshift.kernel.NotFound;

/** Community meetings as the use cases change them, within their transaction. */
@ApplicationScoped
class Meetings {
    private final EntityManager entities;

    Meetings(EntityManager entities) {
        this.entities = entities;
    }

    CommunityMeeting locked(UUID id, UUID cohort) {
        var meeting = entities.find(CommunityMeeting.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (meeting == null || !meeting.getCohortId().equals(cohort)) {
            throw new NotFound("meeting");
        }
        return meeting;
    }
}
