package org.upshift.admission;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.upshift.programme.PartKind;

/** A criterion that an applicant says they meet, in the words that they read. */
@Embeddable
record MetCriterion(
        UUID partId, @Enumerated(EnumType.STRING) PartKind kind, String title) {}
