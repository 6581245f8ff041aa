package org.upshift.programme;

import java.util.Optional;
import org.upshift.kernel.RuleViolation;

/** Where a cohort is in its life. */
public enum Phase {
    PLANNED("Planned"),
    /** It was run elsewhere, and only its answers are here: nobody applies, and nobody has a place. */
    EVALUATED("Only evaluated"),
    /** The same, put away: nothing is planned, brought or published until it is taken up again. */
    SET_ASIDE("Evaluation set aside"),
    OPEN("Open for applications"),
    SELECTING("Selecting participants"),
    RUNNING("Running"),
    CLOSED("Finished"),
    ARCHIVED("Archived"),
    CANCELLED("Cancelled");

    /** What moves a cohort on. */
    public enum Step {
        OPEN_APPLICATIONS("Open applications"),
        CLOSE_APPLICATIONS("Close applications"),
        REOPEN_APPLICATIONS("Reopen applications"),
        START("Start the programme"),
        FINISH("Finish the programme"),
        ARCHIVE("Archive"),
        CANCEL("Cancel the cohort"),
        SET_ASIDE("Set the evaluation aside"),
        TAKE_UP("Take the evaluation up again");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether no other step leads back, so that people are asked before it is taken. */
        public boolean isFinal() {
            return switch (this) {
                case START, FINISH, ARCHIVE, CANCEL -> true;
                case OPEN_APPLICATIONS, CLOSE_APPLICATIONS, REOPEN_APPLICATIONS, SET_ASIDE, TAKE_UP -> false;
            };
        }
    }

    private final String words;

    Phase(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The phase after a step, or empty where that step cannot be taken. */
    public Optional<Phase> next(Step step) {
        return Optional.ofNullable(
                switch (this) {
                    case PLANNED ->
                        switch (step) {
                            case OPEN_APPLICATIONS -> OPEN;
                            case CANCEL -> CANCELLED;
                            case CLOSE_APPLICATIONS, REOPEN_APPLICATIONS, START, FINISH, ARCHIVE, SET_ASIDE, TAKE_UP ->
                                null;
                        };
                    case EVALUATED -> step == Step.SET_ASIDE ? SET_ASIDE : null;
                    case SET_ASIDE -> step == Step.TAKE_UP ? EVALUATED : null;
                    case OPEN ->
                        switch (step) {
                            case CLOSE_APPLICATIONS -> SELECTING;
                            case CANCEL -> CANCELLED;
                            case OPEN_APPLICATIONS, REOPEN_APPLICATIONS, START, FINISH, ARCHIVE, SET_ASIDE, TAKE_UP ->
                                null;
                        };
                    case SELECTING ->
                        switch (step) {
                            case REOPEN_APPLICATIONS -> OPEN;
                            case START -> RUNNING;
                            case CANCEL -> CANCELLED;
                            case OPEN_APPLICATIONS, CLOSE_APPLICATIONS, FINISH, ARCHIVE, SET_ASIDE, TAKE_UP -> null;
                        };
                    case RUNNING ->
                        switch (step) {
                            case FINISH -> CLOSED;
                            case CANCEL -> CANCELLED;
                            case OPEN_APPLICATIONS,
                                    CLOSE_APPLICATIONS,
                                    REOPEN_APPLICATIONS,
                                    START,
                                    ARCHIVE,
                                    SET_ASIDE,
                                    TAKE_UP -> null;
                        };
                    case CLOSED ->
                        switch (step) {
                            case ARCHIVE -> ARCHIVED;
                            case OPEN_APPLICATIONS,
                                    CLOSE_APPLICATIONS,
                                    REOPEN_APPLICATIONS,
                                    START,
                                    FINISH,
                                    CANCEL,
                                    SET_ASIDE,
                                    TAKE_UP -> null;
                        };
                    case ARCHIVED, CANCELLED -> null;
                });
    }

    /** Whether anyone may read about a cohort in this phase. */
    public boolean isPublic() {
        return this != PLANNED && this != CANCELLED && !isOnlyEvaluated();
    }

    /** Whether nobody applies, has a place or comes to a session here: the run took place elsewhere. */
    public boolean isOnlyEvaluated() {
        return this == EVALUATED || this == SET_ASIDE;
    }

    /** @throws RuleViolation for an evaluation that is put away, before anything is planned, brought or published in it */
    public void requireTakenUp() {
        if (this == SET_ASIDE) {
            throw new RuleViolation("set-aside", "This evaluation is set aside. Take it up again first");
        }
    }
}
