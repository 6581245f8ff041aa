package org.upshift.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** That the equality questions were answered with an application, so that they are answered once; not what was answered. */
@Entity
class EqualityGiven {
    @Id
    private UUID applicationId;

    protected EqualityGiven() {}

    EqualityGiven(UUID application) {
        applicationId = application;
    }

    UUID getApplicationId() {
        return applicationId;
    }
}
