package org.upshift.booking;

import java.util.Optional;

/** What has become of a place in the queue for a session. */
public enum WaitingStatus {
    WAITING,
    OFFERED,
    TAKEN,
    DECLINED,
    LAPSED,
    LEFT;

    /** What happens to it. */
    public enum Event {
        OFFER,
        TAKE,
        DECLINE,
        LAPSE,
        LEAVE
    }

    public Optional<WaitingStatus> next(Event event) {
        return Optional.ofNullable(
                switch (this) {
                    case WAITING ->
                        switch (event) {
                            case OFFER -> OFFERED;
                            case TAKE -> TAKEN;
                            case LEAVE -> LEFT;
                            case DECLINE, LAPSE -> null;
                        };
                    case OFFERED ->
                        switch (event) {
                            case TAKE -> TAKEN;
                            case DECLINE -> DECLINED;
                            case LAPSE -> LAPSED;
                            case LEAVE -> LEFT;
                            case OFFER -> null;
                        };
                    case TAKEN, DECLINED, LAPSED, LEFT -> null;
                });
    }
}
