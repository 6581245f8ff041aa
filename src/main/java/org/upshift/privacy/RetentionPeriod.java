package org.upshift.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Period;

/** A period of retention that an administrator has set, and why. */
@Entity
class RetentionPeriod {
    @Id
    private String rule;

    private String keptFor;
    private String reason;
    private Instant changedAt;

    @Version
    private int version;

    protected RetentionPeriod() {}

    RetentionPeriod(String rule, Period period, String reason, Instant now) {
        this.rule = rule;
        change(period, reason, now);
    }

    final void change(Period period, String newReason, Instant now) {
        keptFor = period.toString();
        reason = newReason.strip();
        changedAt = now;
    }

    String getRule() {
        return rule;
    }
}
