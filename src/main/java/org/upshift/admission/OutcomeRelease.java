package org.upshift.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Outcomes that were released in one go. The hash of what was agreed keeps them from being released twice. */
@Entity
@Immutable
class OutcomeRelease {
    @Id
    private UUID id;

    private UUID cohortId;
    private String agreed;
    private long seed;
    private int rulesNumber;
    private int offers;
    private int reserves;
    private int unsuccessful;
    private UUID releasedBy;
    private Instant releasedAt;

    protected OutcomeRelease() {}

    OutcomeRelease(UUID cohort, String agreed, Selection selection, Map<Outcome, Long> counts, UUID by, Instant now) {
        id = UUID.randomUUID();
        cohortId = cohort;
        this.agreed = agreed;
        seed = selection.getSeed();
        rulesNumber = selection.getRulesNumber();
        offers = counts.get(Outcome.OFFER).intValue();
        reserves = counts.get(Outcome.RESERVE).intValue();
        unsuccessful = counts.get(Outcome.UNSUCCESSFUL).intValue();
        releasedBy = by;
        releasedAt = now;
    }

    UUID getId() {
        return id;
    }
}
