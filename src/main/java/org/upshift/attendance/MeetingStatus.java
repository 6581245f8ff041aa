package org.upshift.attendance;

import java.util.Optional;

/** What has become of a community meeting that a participant logged. */
public enum MeetingStatus {
    LOGGED("Logged"),
    CONFIRMED("Confirmed"),
    REFUSED("Not confirmed"),
    WITHDRAWN("Withdrawn");

    private final String words;

    MeetingStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What happens to it: the team may think again, and what the participant withdrew stays withdrawn. */
    public enum Event {
        CONFIRM,
        REFUSE,
        WITHDRAW
    }

    public Optional<MeetingStatus> next(Event event) {
        return switch (this) {
            case LOGGED ->
                switch (event) {
                    case CONFIRM -> Optional.of(CONFIRMED);
                    case REFUSE -> Optional.of(REFUSED);
                    case WITHDRAW -> Optional.of(WITHDRAWN);
                };
            case CONFIRMED ->
                switch (event) {
                    case CONFIRM -> Optional.empty();
                    case REFUSE -> Optional.of(REFUSED);
                    case WITHDRAW -> Optional.of(WITHDRAWN);
                };
            case REFUSED ->
                switch (event) {
                    case CONFIRM -> Optional.of(CONFIRMED);
                    case REFUSE -> Optional.empty();
                    case WITHDRAW -> Optional.of(WITHDRAWN);
                };
            case WITHDRAWN -> Optional.empty();
        };
    }
}
