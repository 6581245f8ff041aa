package org.upshift.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.review.PanelPhase.Event;

/** The reviewers of a cohort at work: what they score by, how many read each application, and whether they see whose it is. */
@Entity
@Table(name = "review_panel")
class Panel {
    static final int MOST_EACH = 10;

    @Id
    private UUID cohortId;

    @Enumerated(EnumType.STRING)
    private PanelPhase phase;

    /** Whether names were never shown; what is closed stays as blind as it was. */
    private boolean blind;

    private int reviewsEach;
    private LocalDate dueOn;
    private String rubric;
    private Instant openedAt;
    private Instant closedAt;

    @Version
    private int version;

    protected Panel() {}

    Panel(UUID cohort, boolean isBlind, int each, LocalDate due, Instant now) {
        cohortId = cohort;
        blind = isBlind;
        phase = isBlind ? PanelPhase.BLIND : PanelPhase.NAMED;
        rubric = Rubric.USUAL.text();
        openedAt = now;
        plan(each, due);
    }

    final void plan(int each, LocalDate due) {
        if (each < 1 || each > MOST_EACH) {
            throw new RuleViolation(
                    "number-invalid", "each", "Reviews of each application must be a number from 1 to " + MOST_EACH);
        }
        reviewsEach = each;
        dueOn = due;
    }

    void scoreBy(Rubric newRubric) {
        rubric = newRubric.text();
    }

    void showNames() {
        moveTo(Event.SHOW_NAMES, blind ? "The panel is closed" : "The names are shown already");
        blind = false;
    }

    void close(Instant now) {
        moveTo(Event.CLOSE, "The panel is closed already");
        closedAt = now;
    }

    void reopen() {
        moveTo(blind ? Event.REOPEN_BLIND : Event.REOPEN_NAMED, "The panel is open");
        closedAt = null;
    }

    void requireOpen() {
        if (!phase.isOpen()) {
            throw new RuleViolation("panel-closed", "The panel is closed. The programme team can open it again");
        }
    }

    private void moveTo(Event event, String otherwise) {
        phase = phase.next(event).orElseThrow(() -> new RuleViolation("panel-not-so", otherwise));
    }

    PanelPhase getPhase() {
        return phase;
    }

    boolean isBlind() {
        return blind;
    }

    int getReviewsEach() {
        return reviewsEach;
    }

    LocalDate getDueOn() {
        return dueOn;
    }

    Rubric getRubric() {
        return Rubric.read(rubric);
    }
}
