package org.upshift.review;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How far a reviewer is with an application. When the panel closes, each of the three that go on is frozen as it is. */
public enum ReviewStatus {
    ASSIGNED("Not started"),
    STARTED("Started"),
    SUBMITTED("Submitted"),
    RECUSED("Stepped back"),
    REASSIGNED("Taken back by the team"),
    NOT_STARTED("Not started when the panel closed"),
    UNFINISHED("Not finished when the panel closed"),
    FROZEN("Submitted, panel closed");

    /** What happens to a review. */
    public enum Event {
        SAVE,
        SUBMIT,
        RECUSE,
        TAKE_BACK,
        FREEZE,
        THAW
    }

    /** Still to be done. */
    static final Set<ReviewStatus> OPEN = EnumSet.of(ASSIGNED, STARTED);

    /** Whose scores count. */
    static final Set<ReviewStatus> COUNTED = EnumSet.of(SUBMITTED, FROZEN);

    /** Of a reviewer who has the application, whether they are done or not. */
    static final Set<ReviewStatus> LIVE = EnumSet.of(ASSIGNED, STARTED, SUBMITTED, NOT_STARTED, UNFINISHED, FROZEN);

    private final String words;

    ReviewStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    public boolean isCounted() {
        return COUNTED.contains(this);
    }

    public boolean isLive() {
        return LIVE.contains(this);
    }

    /** Whether its reviewer can still change it. */
    public boolean isChangeable() {
        return next(Event.SAVE).isPresent();
    }

    public Optional<ReviewStatus> next(Event event) {
        return Optional.ofNullable(
                switch (this) {
                    case ASSIGNED ->
                        switch (event) {
                            case SAVE -> STARTED;
                            case RECUSE -> RECUSED;
                            case TAKE_BACK -> REASSIGNED;
                            case FREEZE -> NOT_STARTED;
                            case SUBMIT, THAW -> null;
                        };
                    case STARTED ->
                        switch (event) {
                            case SAVE -> STARTED;
                            case SUBMIT -> SUBMITTED;
                            case RECUSE -> RECUSED;
                            case TAKE_BACK -> REASSIGNED;
                            case FREEZE -> UNFINISHED;
                            case THAW -> null;
                        };
                    case SUBMITTED ->
                        switch (event) {
                            case SAVE -> STARTED;
                            case RECUSE -> RECUSED;
                            case TAKE_BACK -> REASSIGNED;
                            case FREEZE -> FROZEN;
                            case SUBMIT, THAW -> null;
                        };
                    case NOT_STARTED -> event == Event.THAW ? ASSIGNED : null;
                    case UNFINISHED -> event == Event.THAW ? STARTED : null;
                    case FROZEN -> event == Event.THAW ? SUBMITTED : null;
                    case RECUSED, REASSIGNED -> null;
                });
    }
}
