package org.upshift.admission;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** When and why a question was over without an answer, or its answer was no longer good. */
@Embeddable
class Ending {
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private EndedBecause endedBecause;

    private String endReason = "";

    static Ending at(Instant moment) {
        var ending = new Ending();
        ending.endedAt = moment;
        return ending;
    }

    static Ending because(EndedBecause why, Instant moment) {
        var ending = at(moment);
        ending.endedBecause = why;
        return ending;
    }

    static Ending forReason(String reason, Instant moment) {
        var ending = at(moment);
        ending.endReason = Typed.line(reason);
        return ending;
    }

    void forgetReason() {
        endReason = "";
    }
}
