package org.upshift.programme;

import java.util.Optional;

/** Where a cohort is in its life. */
public enum Phase {
    PLANNED("Planned"),
    /** It was run elsewhere, and only its answers are here: nobody applies, and nobody has a place. */
    EVALUATED("Only evaluated"),
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
        CANCEL("Cancel the cohort");

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
                case OPEN_APPLICATIONS, CLOSE_APPLICATIONS, REOPEN_APPLICATIONS -> false;
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
                            case CLOSE_APPLICATIONS, REOPEN_APPLICATIONS, START, FINISH, ARCHIVE -> null;
                        };
                    case EVALUATED ->
                        switch (step) {
                            case CANCEL -> CANCELLED;
                            case OPEN_APPLICATIONS, CLOSE_APPLICATIONS, REOPEN_APPLICATIONS, START, FINISH, ARCHIVE ->
                                null;
                        };
                    case OPEN ->
                        switch (step) {
                            case CLOSE_APPLICATIONS -> SELECTING;
                            case CANCEL -> CANCELLED;
                            case OPEN_APPLICATIONS, REOPEN_APPLICATIONS, START, FINISH, ARCHIVE -> null;
                        };
                    case SELECTING ->
                        switch (step) {
                            case REOPEN_APPLICATIONS -> OPEN;
                            case START -> RUNNING;
                            case CANCEL -> CANCELLED;
                            case OPEN_APPLICATIONS, CLOSE_APPLICATIONS, FINISH, ARCHIVE -> null;
                        };
                    case RUNNING ->
                        switch (step) {
                            case FINISH -> CLOSED;
                            case CANCEL -> CANCELLED;
                            case OPEN_APPLICATIONS, CLOSE_APPLICATIONS, REOPEN_APPLICATIONS, START, ARCHIVE -> null;
                        };
                    case CLOSED ->
                        switch (step) {
                            case ARCHIVE -> ARCHIVED;
                            case OPEN_APPLICATIONS, CLOSE_APPLICATIONS, REOPEN_APPLICATIONS, START, FINISH, CANCEL ->
                                null;
                        };
                    case ARCHIVED, CANCELLED -> null;
                });
    }

    /** Whether anyone may read about a cohort in this phase. */
    public boolean isPublic() {
        return this != PLANNED && this != EVALUATED && this != CANCELLED;
    }
}
