package org.upshift.enrolment;

import java.util.Optional;

/** What has become of a place. Whoever completed the programme keeps theirs. */
public enum EnrolmentStatus {
    TAKEN,
    COMPLETED,
    WITHDRAWN;

    /** What happens to a place. */
    public enum Event {
        COMPLETE,
        WITHDRAW,
        /** A completion was a mistake. */
        REOPEN
    }

    public Optional<EnrolmentStatus> next(Event event) {
        return switch (this) {
            case TAKEN ->
                switch (event) {
                    case COMPLETE -> Optional.of(COMPLETED);
                    case WITHDRAW -> Optional.of(WITHDRAWN);
                    case REOPEN -> Optional.empty();
                };
            case COMPLETED ->
                switch (event) {
                    case COMPLETE, WITHDRAW -> Optional.empty();
                    case REOPEN -> Optional.of(TAKEN);
                };
            case WITHDRAWN -> Optional.empty();
        };
    }
}
