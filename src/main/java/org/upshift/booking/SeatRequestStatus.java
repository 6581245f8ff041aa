package org.upshift.booking;

import java.util.Optional;

/** What has become of a request for a seat that needs the team's agreement. Whoever asks again makes a new one. */
public enum SeatRequestStatus {
    ASKED("Not decided"),
    AGREED("Agreed"),
    REFUSED("Refused"),
    TAKEN_BACK("Taken back"),
    WITHDRAWN("Agreement withdrawn"),
    OVER("Over");

    private final String words;

    SeatRequestStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What happens to it; {@code END} is what happens elsewhere: the session, or the person's part in the cohort, is over. */
    public enum Event {
        AGREE,
        REFUSE,
        TAKE_BACK,
        WITHDRAW,
        END
    }

    public Optional<SeatRequestStatus> next(Event event) {
        return Optional.ofNullable(
                switch (this) {
                    case ASKED ->
                        switch (event) {
                            case AGREE -> AGREED;
                            case REFUSE -> REFUSED;
                            case TAKE_BACK -> TAKEN_BACK;
                            case END -> OVER;
                            case WITHDRAW -> null;
                        };
                    case AGREED ->
                        switch (event) {
                            case WITHDRAW -> WITHDRAWN;
                            case END -> OVER;
                            case AGREE, REFUSE, TAKE_BACK -> null;
                        };
                    case REFUSED, TAKEN_BACK, WITHDRAWN, OVER -> null;
                });
    }
}
