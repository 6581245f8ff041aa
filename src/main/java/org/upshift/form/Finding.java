package org.upshift.form;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.upshift.programme.PartKind;

/** Whether an application meets one rule, and why: kept with the application in the words of that day. */
@Embeddable
public record Finding(
        UUID criterionId,
        @Enumerated(EnumType.STRING) PartKind kind,
        String title,
        @Enumerated(EnumType.STRING) Verdict verdict,
        String because) {}
