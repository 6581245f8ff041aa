package org.upshift.admission;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The rules of a selection as they were set once; a change is another version. */
@Entity
@Immutable
@Table(name = "selection_rules")
class RulesVersion {
    @Id
    private UUID id;

    private UUID cohortId;
    private int number;
    private int places;
    private int reserves;
    private boolean needsSignOff;

    @ElementCollection
    @CollectionTable(name = "selection_limit", joinColumns = @JoinColumn(name = "rules_id"))
    private Set<Limit> limits = new HashSet<>();

    private UUID setBy;
    private Instant setAt;

    protected RulesVersion() {}

    RulesVersion(UUID cohort, int number, SelectionRules rules, UUID by, Instant now) {
        id = UUID.randomUUID();
        cohortId = cohort;
        this.number = number;
        places = rules.places();
        reserves = rules.reserves();
        needsSignOff = rules.needsSignOff();
        limits.addAll(rules.limits());
        setBy = by;
        setAt = now;
    }

    int getNumber() {
        return number;
    }

    SelectionRules getRules() {
        return new SelectionRules(places, reserves, needsSignOff, List.copyOf(limits));
    }
}
