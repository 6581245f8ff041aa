package org.upshift.privacy;

import java.util.Optional;

/** What has become of a request. That it was extended or is on hold does not end it. */
public enum RequestStatus {
    OPEN("Open"),
    DONE("Done"),
    REFUSED("Refused"),
    WITHDRAWN("Withdrawn");

    /** What happens to a request. */
    public enum Event {
        COMPLETE,
        REFUSE,
        WITHDRAW
    }

    private final String words;

    RequestStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public Optional<RequestStatus> next(Event event) {
        return switch (this) {
            case OPEN ->
                switch (event) {
                    case COMPLETE -> Optional.of(DONE);
                    case REFUSE -> Optional.of(REFUSED);
                    case WITHDRAW -> Optional.of(WITHDRAWN);
                };
            case DONE, REFUSED, WITHDRAWN -> Optional.empty();
        };
    }
}
