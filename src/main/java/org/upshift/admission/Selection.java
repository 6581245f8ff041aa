package org.upshift.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.UUID;
import org.upshift.admission.SelectionStatus.Event;
import org.upshift.kernel.RuleViolation;

/** The preparation of the outcomes of a cohort, with the waiting list that comes of it. */
@Entity
class Selection {
    static final int USUAL_DAYS_TO_ANSWER = 7;

    @Id
    private UUID cohortId;

    @Enumerated(EnumType.STRING)
    private SelectionStatus status;

    private long seed;
    private int rulesNumber;

    /** The last second, Europe/London, in which the offers can be accepted; null until it was said. */
    private LocalDateTime deadline;

    /** The last second in which a reserve is offered a place that became free. */
    private LocalDateTime waitsUntil;

    private int daysToAnswer = USUAL_DAYS_TO_ANSWER;
    private boolean tellsRank = true;

    /** Of the waiting list as it was released, whatever is planned since; null before. */
    private LocalDateTime listUntil;

    private int listDaysToAnswer = USUAL_DAYS_TO_ANSWER;
    private boolean listTellsRank;

    @Version
    private int version;

    protected Selection() {}

    Selection(UUID cohort, long seed) {
        cohortId = cohort;
        status = SelectionStatus.PREPARING;
        this.seed = seed;
    }

    /** Another round, for those about whom nothing was decided; the waiting list stays. */
    void beginAgain(long newSeed) {
        moveTo(Event.BEGIN, "selection-begun", "The selection of this cohort has begun already");
        seed = newSeed;
        deadline = null;
        waitsUntil = null;
    }

    void release() {
        moveTo(Event.RELEASE, "selection-not-begun", "There are no outcomes to release");
        listUntil = waitsUntil;
        listDaysToAnswer = daysToAnswer;
        listTellsRank = tellsRank;
    }

    /** Of the waiting list that is there. */
    void goOnUntil(LocalDateTime until, int daysToAnswer, boolean tellsRank) {
        listUntil = until;
        listDaysToAnswer = daysToAnswer;
        listTellsRank = tellsRank;
    }

    void abandon() {
        moveTo(Event.SET_ASIDE, "selection-not-begun", "There is no selection to set aside");
    }

    /** The number of the next version of its rules. */
    int nextRules() {
        return ++rulesNumber;
    }

    void plan(ReleasePlan plan) {
        deadline = plan.deadline();
        waitsUntil = plan.waitsUntil();
        daysToAnswer = plan.daysToAnswer();
        tellsRank = plan.tellsRank();
    }

    void requirePreparing() {
        if (status != SelectionStatus.PREPARING) {
            throw new RuleViolation("selection-not-begun", "Nothing is being prepared for this cohort now");
        }
    }

    private void moveTo(Event event, String code, String otherwise) {
        status = status.next(event).orElseThrow(() -> new RuleViolation(code, otherwise));
    }

    UUID getCohortId() {
        return cohortId;
    }

    SelectionStatus getStatus() {
        return status;
    }

    long getSeed() {
        return seed;
    }

    LocalDateTime getListUntil() {
        return listUntil;
    }

    int getListDaysToAnswer() {
        return listDaysToAnswer;
    }

    int getRulesNumber() {
        return rulesNumber;
    }

    ReleasePlan getPlan() {
        return deadline == null ? null : new ReleasePlan(deadline, waitsUntil, daysToAnswer, tellsRank);
    }
}
