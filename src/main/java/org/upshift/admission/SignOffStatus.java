package org.upshift.admission;

import java.util.Optional;

/** What has become of the question to a line manager. */
public enum SignOffStatus {
    ASKED,
    SUPPORTED,
    NOT_SUPPORTED,
    REPLACED,
    CANCELLED;

    /** What happens to the question: the manager answers, another manager is asked, or the application is withdrawn. */
    public enum Event {
        SUPPORT,
        REFUSE,
        REPLACE,
        CANCEL
    }

    public Optional<SignOffStatus> next(Event event) {
        return Optional.ofNullable(
                switch (this) {
                    case ASKED ->
                        switch (event) {
                            case SUPPORT -> SUPPORTED;
                            case REFUSE -> NOT_SUPPORTED;
                            case REPLACE -> REPLACED;
                            case CANCEL -> CANCELLED;
                        };
                    case SUPPORTED, NOT_SUPPORTED, REPLACED, CANCELLED -> null;
                });
    }

    public String words() {
        return switch (this) {
            case ASKED -> "Not answered yet";
            case SUPPORTED -> "Supports the application";
            case NOT_SUPPORTED -> "Does not support the application";
            case REPLACED -> "Replaced by another line manager";
            case CANCELLED -> "No longer asked";
        };
    }
}
