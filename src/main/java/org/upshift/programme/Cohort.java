package org.upshift.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.upshift.kernel.Findings;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;

/** One run of a programme, with its deadline, places and phase. */
@Entity
@DynamicUpdate // places are counted by updates of their own; a change of the name must not write an old count back
public class Cohort {
    @Id
    private UUID id;

    private UUID programmeId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private int capacity;
    private int held;
    private LocalDateTime deadline;
    private Instant createdAt;
    private Instant endedAt;

    @Version
    private int version;

    protected Cohort() {}

    /** @param deadline the last second, Europe/London, in which an application is in time */
    public Cohort(UUID programmeId, String name, int capacity, LocalDateTime deadline, Instant now) {
        this.id = UUID.randomUUID();
        this.programmeId = programmeId;
        this.phase = Phase.PLANNED;
        this.createdAt = now;
        change(name, capacity, deadline);
    }

    /** One that was run elsewhere, of which only answers are brought. Nobody can have a place in it. */
    static Cohort evaluated(UUID programmeId, String name, LocalDateTime today, Instant now) {
        var cohort = new Cohort(programmeId, name, 1, today, now);
        cohort.phase = Phase.EVALUATED;
        return cohort;
    }

    /** Changes what may still be changed; places already offered or taken cannot be taken back this way. */
    public final void change(String newName, int newCapacity, LocalDateTime newDeadline) {
        RuleViolations.throwAny(against(newCapacity, newDeadline));
        name = newName.strip();
        capacity = newCapacity;
        deadline = newDeadline;
    }

    public final void rename(String newName) {
        RuleViolations.throwAny(against(null, null));
        name = newName.strip();
    }

    /** What stands against other places and another deadline; what is null could not be read and is not looked at. */
    final List<RuleViolation> against(Integer newCapacity, LocalDateTime newDeadline) {
        if (phase == Phase.ARCHIVED || phase == Phase.CANCELLED) {
            return List.of(new RuleViolation(
                    "cohort-over",
                    "This cohort is " + phase.words().toLowerCase(Locale.UK) + ". It cannot be changed"));
        }
        if (phase.isOnlyEvaluated() && (newCapacity != null || newDeadline != null)) {
            return List.of(new RuleViolation(
                    CohortView.ONLY_EVALUATED, "This run is only evaluated: it has no places and no deadline"));
        }
        var findings = new Findings();
        findings.require(
                newCapacity == null || newCapacity >= Math.max(1, held),
                "capacity-below-held",
                "capacity",
                held == 0
                        ? "Places must be 1 or more"
                        : "Places must be " + held + " or more: so many are offered or taken");
        if (newDeadline != null && phase != Phase.PLANNED && newDeadline.isBefore(deadline)) {
            findings.require(
                    false,
                    "deadline-locked",
                    "deadline",
                    "Applications have been open with the deadline " + LondonTime.date(deadline.toLocalDate())
                            + ", people rely on it. It can only be moved to a later day");
        }
        return findings.all();
    }

    public void take(Phase.Step step) {
        moveTo(phase.next(step)
                .orElseThrow(() -> new RuleViolation(
                        "phase-step",
                        "A cohort that is “" + phase.words() + "” cannot take the step “" + step.words() + "”")));
    }

    void ended(Instant now) {
        endedAt = now;
    }

    private void moveTo(Phase next) {
        phase = next;
    }

    public UUID getId() {
        return id;
    }

    public UUID getProgrammeId() {
        return programmeId;
    }

    public String getName() {
        return name;
    }

    public Phase getPhase() {
        return phase;
    }

    public int getCapacity() {
        return capacity;
    }

    public int getHeld() {
        return held;
    }

    public LocalDateTime getDeadline() {
        return deadline;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
