package org.upshift.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A place that an open offer keeps for somebody who still has to apply and have their sign-offs, and where it comes from. */
@Entity
class KeptPlace {
    @Id
    private UUID applicationId;

    private UUID offerId;
    private UUID fromApplicationId;

    @Enumerated(EnumType.STRING)
    private KeptKind kind;

    private Instant keptAt;

    protected KeptPlace() {}

    KeptPlace(Offer offer, Application from, KeptKind why, Instant now) {
        applicationId = offer.getApplicationId();
        offerId = offer.getId();
        fromApplicationId = from.getId();
        kind = why;
        keptAt = now;
    }

    /** An offer that was made later asks for nothing. */
    boolean isOf(Offer offer) {
        return offerId.equals(offer.getId());
    }
}
