package org.upshift.booking;

import java.util.Optional;

/** What has become of a booking. Who books again makes a new one: in a calendar nothing may follow a cancellation. */
public enum BookingStatus {
    BOOKED,
    CANCELLED;

    /** What happens to a booking. */
    public enum Event {
        CANCEL
    }

    public Optional<BookingStatus> next(Event event) {
        return switch (this) {
            case BOOKED ->
                switch (event) {
                    case CANCEL -> Optional.of(CANCELLED);
                };
            case CANCELLED -> Optional.empty();
        };
    }
}
