package org.upshift.admission;

import java.util.Optional;

/** What has become of the wish to take part in a later cohort instead. */
public enum DeferralStatus {
    ASKED("The programme team has to decide"),
    AGREED("Agreed"),
    REFUSED("Not agreed"),
    WITHDRAWN("Taken back");

    private final String words;

    DeferralStatus(String words) {
        this.words = words;
    }

    /** What happens to it. */
    public enum Event {
        ASK,
        AGREE,
        REFUSE,
        WITHDRAW
    }

    public String words() {
        return words;
    }

    public Optional<DeferralStatus> next(Event event) {
        return Optional.ofNullable(
                switch (this) {
                    case ASKED ->
                        switch (event) {
                            case AGREE -> AGREED;
                            case REFUSE -> REFUSED;
                            case WITHDRAW -> WITHDRAWN;
                            case ASK -> null;
                        };
                    case REFUSED, WITHDRAWN ->
                        switch (event) {
                            case ASK -> ASKED;
                            case AGREE, REFUSE, WITHDRAW -> null;
                        };
                    case AGREED -> null;
                });
    }
}
