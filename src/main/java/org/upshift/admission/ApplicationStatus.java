package org.upshift.admission;

import java.util.Optional;

/**
 * Where an application is in the applicant's own hands; the sign-off and the offer are machines of their own. A reserve waits for
 * a place that becomes free, and is no reserve any more once one is offered.
 */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    RESERVE,
    UNSUCCESSFUL,
    WITHDRAWN;

    /** What happens to an application. */
    public enum Event {
        SEND,
        PUT_ON_LIST,
        OFFER,
        TURN_DOWN,
        WITHDRAW
    }

    /** Whether it was sent and is not over. */
    boolean isDecidable() {
        return this == SUBMITTED || this == RESERVE;
    }

    boolean isReserve() {
        return this == RESERVE;
    }

    public Optional<ApplicationStatus> next(Event event) {
        return Optional.ofNullable(
                switch (this) {
                    case DRAFT ->
                        switch (event) {
                            case SEND -> SUBMITTED;
                            case WITHDRAW -> WITHDRAWN;
                            case PUT_ON_LIST, OFFER, TURN_DOWN -> null;
                        };
                    case SUBMITTED ->
                        switch (event) {
                            case PUT_ON_LIST -> RESERVE;
                            case OFFER -> SUBMITTED;
                            case TURN_DOWN -> UNSUCCESSFUL;
                            case WITHDRAW -> WITHDRAWN;
                            case SEND -> null;
                        };
                    case RESERVE ->
                        switch (event) {
                            case OFFER -> SUBMITTED;
                            case TURN_DOWN -> UNSUCCESSFUL;
                            case WITHDRAW -> WITHDRAWN;
                            case SEND, PUT_ON_LIST -> null;
                        };
                    case UNSUCCESSFUL, WITHDRAWN -> null;
                });
    }
}
