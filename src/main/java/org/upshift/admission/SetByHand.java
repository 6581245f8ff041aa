package org.upshift.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** The outcome of an application that somebody has set, whatever the rules say, until the outcomes are released. */
@Entity
@Table(name = "selection_override")
class SetByHand {
    @Id
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String why;
    private String reason;
    private UUID setBy;
    private Instant setAt;

    @Version
    private int version;

    protected SetByHand() {}

    SetByHand(UUID application, Candidate.ByHand set, UUID by, Instant now) {
        applicationId = application;
        set(set, by, now);
    }

    final void set(Candidate.ByHand set, UUID by, Instant now) {
        if (set.outcome() == null) {
            throw new RuleViolation("outcome-missing", "outcome", "Choose an outcome");
        }
        why = Typed.line(set.why());
        if (why.isEmpty()) {
            throw new RuleViolation("why-missing", "why", "Say why you set it by hand");
        }
        outcome = set.outcome();
        reason = outcome == Outcome.UNSUCCESSFUL ? Typed.line(set.reason()) : "";
        if (outcome == Outcome.UNSUCCESSFUL && reason.isEmpty()) {
            throw new RuleViolation("reason-missing", "reason", "Choose the reason that the letter gives");
        }
        setBy = by;
        setAt = now;
    }

    Outcome getOutcome() {
        return outcome;
    }

    Candidate.ByHand getSet() {
        return new Candidate.ByHand(outcome, why, reason);
    }
}
