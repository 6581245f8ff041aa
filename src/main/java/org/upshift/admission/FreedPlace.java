package org.upshift.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A place that became free while the waiting list was open, and the one offer that has come of it. */
@Entity
class FreedPlace {
    @Id
    private UUID id;

    private UUID cohortId;
    private Instant freedAt;
    private UUID nextOfferId;

    @Version
    private int version;

    protected FreedPlace() {}

    FreedPlace(UUID cohort, Instant now) {
        id = UUID.randomUUID();
        cohortId = cohort;
        freedAt = now;
    }

    void leadsTo(Offer offer) {
        if (nextOfferId != null) {
            throw new IllegalStateException("This place has led to an offer already");
        }
        nextOfferId = offer.getId();
    }

    boolean isUsed() {
        return nextOfferId != null;
    }

    UUID getId() {
        return id;
    }
}
