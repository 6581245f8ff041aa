package org.upshift.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.Period;
import java.util.UUID;

/** The record that stays of a destruction: under which rule, how many, when. */
@Entity
class Destruction {
    @Id
    private UUID id;

    private String rule;
    private String keptFor;
    private int destroyed;
    private Instant destroyedAt;

    protected Destruction() {}

    Destruction(String rule, Period period, int destroyed, Instant now) {
        this.id = UUID.randomUUID();
        this.rule = rule;
        this.keptFor = period.toString();
        this.destroyed = destroyed;
        this.destroyedAt = now;
    }

    /** One more batch of the same run. */
    void add(int more) {
        destroyed += more;
    }

    UUID getId() {
        return id;
    }
}
