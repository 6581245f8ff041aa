package org.upshift.admission;

import java.util.Optional;

/** What has become of a place that was offered. An open and an accepted offer hold the place, every other one frees it. */
public enum OfferStatus {
    OFFERED,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    WITHDRAWN,
    /** For a place in a later cohort. */
    DEFERRED;

    /** What happens to an offer. */
    public enum Event {
        ACCEPT,
        DECLINE,
        EXPIRE,
        WITHDRAW,
        DEFER
    }

    /** "Open", "Accepted" */
    public String words() {
        return switch (this) {
            case OFFERED -> "Open";
            case ACCEPTED -> "Accepted";
            case DECLINED -> "Declined";
            case EXPIRED -> "Expired";
            case WITHDRAWN -> "Withdrawn";
            case DEFERRED -> "Deferred";
        };
    }

    public Optional<OfferStatus> next(Event event) {
        return Optional.ofNullable(
                switch (this) {
                    case OFFERED ->
                        switch (event) {
                            case ACCEPT -> ACCEPTED;
                            case DECLINE -> DECLINED;
                            case EXPIRE -> EXPIRED;
                            case WITHDRAW -> WITHDRAWN;
                            case DEFER -> DEFERRED;
                        };
                    case ACCEPTED ->
                        switch (event) {
                            case DEFER -> DEFERRED;
                            case ACCEPT, DECLINE, EXPIRE, WITHDRAW -> null;
                        };
                    case DECLINED, EXPIRED, WITHDRAWN, DEFERRED -> null;
                });
    }
}
