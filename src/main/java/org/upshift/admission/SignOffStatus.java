package org.upshift.admission;

import java.util.Optional;

/**
 * What has become of the question to a line manager, or to who signs for the employer. Opening the link is no event: mail scanners
 * do it too. OPENED is said by a press of a button.
 */
public enum SignOffStatus {
    /** Somebody who stands in for a line manager is named; the team has to agree before they are asked. */
    PROPOSED,
    ASKED,
    /** They have said that they have seen it and will answer later. */
    OPENED,
    SUPPORTED,
    NOT_SUPPORTED,
    /** The applicant does not report to them, or it is not for them to say. */
    NOT_MY_REPORT,
    /** The letter came back. What came before it may have arrived, so its link still works. */
    UNDELIVERABLE,
    EXPIRED,
    /** It was supported, and what was asked has changed since; another question asks to confirm that. */
    STALE,
    /** Somebody else is asked, or the same person at another address. */
    SUPERSEDED,
    /** Set aside by the team, with a reason. */
    REVOKED,
    /** The application is over. */
    CANCELLED;

    /** What happens to the question. */
    public enum Event {
        AGREE,
        SEE,
        SUPPORT,
        REFUSE,
        DISOWN,
        RETURN,
        EXPIRE,
        ASK_AGAIN,
        OUTDATE,
        SUPERSEDE,
        REVOKE,
        CANCEL
    }

    public Optional<SignOffStatus> next(Event event) {
        return Optional.ofNullable(
                switch (this) {
                    case PROPOSED ->
                        switch (event) {
                            case AGREE -> ASKED;
                            case SUPERSEDE -> SUPERSEDED;
                            case REVOKE -> REVOKED;
                            case CANCEL -> CANCELLED;
                            case SEE, SUPPORT, REFUSE, DISOWN, RETURN, EXPIRE, ASK_AGAIN, OUTDATE -> null;
                        };
                    case ASKED, OPENED ->
                        switch (event) {
                            case SEE -> OPENED;
                            case RETURN -> UNDELIVERABLE;
                            case EXPIRE -> EXPIRED;
                            case AGREE, ASK_AGAIN, OUTDATE -> null;
                            default -> answered(event);
                        };
                    case UNDELIVERABLE ->
                        switch (event) {
                            case SEE -> OPENED;
                            case ASK_AGAIN -> ASKED;
                            case EXPIRE -> EXPIRED;
                            case AGREE, RETURN, OUTDATE -> null;
                            default -> answered(event);
                        };
                    case EXPIRED ->
                        switch (event) {
                            case ASK_AGAIN -> ASKED;
                            case SUPERSEDE -> SUPERSEDED;
                            case REVOKE -> REVOKED;
                            case CANCEL -> CANCELLED;
                            case AGREE, SEE, SUPPORT, REFUSE, DISOWN, RETURN, EXPIRE, OUTDATE -> null;
                        };
                    case NOT_MY_REPORT ->
                        switch (event) {
                            case SUPERSEDE -> SUPERSEDED;
                            case REVOKE -> REVOKED;
                            case CANCEL -> CANCELLED;
                            case AGREE, SEE, SUPPORT, REFUSE, DISOWN, RETURN, EXPIRE, ASK_AGAIN, OUTDATE -> null;
                        };
                    case SUPPORTED ->
                        switch (event) {
                            case OUTDATE -> STALE;
                            case REVOKE -> REVOKED;
                            case AGREE, SEE, SUPPORT, REFUSE, DISOWN, RETURN, EXPIRE, ASK_AGAIN, SUPERSEDE, CANCEL ->
                                null;
                        };
                    case NOT_SUPPORTED -> event == Event.REVOKE ? REVOKED : null;
                    case STALE, SUPERSEDED, REVOKED, CANCELLED -> null;
                });
    }

    private static SignOffStatus answered(Event event) {
        return switch (event) {
            case SUPPORT -> SUPPORTED;
            case REFUSE -> NOT_SUPPORTED;
            case DISOWN -> NOT_MY_REPORT;
            case SUPERSEDE -> SUPERSEDED;
            case REVOKE -> REVOKED;
            case CANCEL -> CANCELLED;
            case AGREE, SEE, RETURN, EXPIRE, ASK_AGAIN, OUTDATE -> null;
        };
    }

    /** Whether their link still takes an answer. */
    public boolean isAnswerable() {
        return this == ASKED || this == OPENED || this == UNDELIVERABLE;
    }

    /** Whether somebody is asked, and nothing stands in the way of their answer. */
    public boolean isWaiting() {
        return this == ASKED || this == OPENED;
    }

    /** Whether it goes on only when the applicant names somebody else or asks again. */
    public boolean isStuck() {
        return this == NOT_MY_REPORT || this == UNDELIVERABLE || this == EXPIRED || this == REVOKED;
    }

    /** Whether another question may be asked in its place. */
    boolean isOver() {
        return this == STALE || this == SUPERSEDED || this == REVOKED || this == CANCELLED;
    }

    /** Whether nothing of it counts for the application any more. */
    public boolean isGone() {
        return this == STALE || this == SUPERSEDED || this == CANCELLED;
    }

    public boolean isDecided() {
        return this == SUPPORTED || this == NOT_SUPPORTED;
    }

    /** Whether the same person at the same address can be written to once more. */
    public boolean isAskableAgain() {
        return this == UNDELIVERABLE || this == EXPIRED || this == REVOKED;
    }

    public String words() {
        return switch (this) {
            case PROPOSED -> "Proposed instead of a line manager";
            case ASKED -> "Not answered yet";
            case OPENED -> "Seen, will answer later";
            case SUPPORTED -> "Supports the application";
            case NOT_SUPPORTED -> "Does not support the application";
            case NOT_MY_REPORT -> "Says that this is not for them to answer";
            case UNDELIVERABLE -> "Our message came back";
            case EXPIRED -> "Not answered in time";
            case STALE -> "Supported what has changed since";
            case SUPERSEDED -> "Somebody else is asked";
            case REVOKED -> "Set aside by the programme team";
            case CANCELLED -> "No longer asked";
        };
    }
}
