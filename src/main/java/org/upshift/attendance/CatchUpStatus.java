package org.upshift.attendance;

import java.util.Optional;

/** What has become of the work with which somebody makes up for a session. */
public enum CatchUpStatus {
    SENT("Waits for the team"),
    ACCEPTED("Caught up"),
    REFUSED("Not accepted");

    private final String words;

    CatchUpStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What the team does: it may take back what it accepted; what it refused has to be sent again. */
    public enum Event {
        ACCEPT,
        REFUSE
    }

    public Optional<CatchUpStatus> next(Event event) {
        return switch (this) {
            case SENT ->
                switch (event) {
                    case ACCEPT -> Optional.of(ACCEPTED);
                    case REFUSE -> Optional.of(REFUSED);
                };
            case ACCEPTED ->
                switch (event) {
                    case ACCEPT -> Optional.empty();
                    case REFUSE -> Optional.of(REFUSED);
                };
            case REFUSED -> Optional.empty();
        };
    }
}
