package org.upshift.admission;

import java.util.Optional;

/** Where an application is in the applicant's own hands; the sign-off and the offer are machines of their own. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    UNSUCCESSFUL,
    WITHDRAWN;

    /** What happens to an application. */
    public enum Event {
        SEND,
        TURN_DOWN,
        WITHDRAW
    }

    public Optional<ApplicationStatus> next(Event event) {
        return Optional.ofNullable(
                switch (this) {
                    case DRAFT ->
                        switch (event) {
                            case SEND -> SUBMITTED;
                            case WITHDRAW -> WITHDRAWN;
                            case TURN_DOWN -> null;
                        };
                    case SUBMITTED ->
                        switch (event) {
                            case TURN_DOWN -> UNSUCCESSFUL;
                            case WITHDRAW -> WITHDRAWN;
                            case SEND -> null;
                        };
                    case UNSUCCESSFUL, WITHDRAWN -> null;
                });
    }
}
