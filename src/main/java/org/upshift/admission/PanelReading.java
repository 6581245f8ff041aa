package org.upshift.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** That the panel of a cohort reads its applications. */
@Entity
class PanelReading {
    @Id
    private UUID cohortId;

    protected PanelReading() {}

    PanelReading(UUID cohort) {
        cohortId = cohort;
    }

    UUID getCohortId() {
        return cohortId;
    }
}
