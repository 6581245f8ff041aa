package org.upshift.privacy;

import java.time.LocalDate;

/**
 * Until when a request has to be answered (UK GDPR, article 12(3)): the corresponding day of the next month, or that month's last day
 * where it has no such day; two months more when a complex request is extended. Weekends and holidays put nothing off.
 */
final class AnswerBy {
    private AnswerBy() {}

    static LocalDate normally(LocalDate received) {
        return received.plusMonths(1);
    }

    /** Counted from the day of receipt, so that the end of a short month in between shortens nothing. */
    static LocalDate extended(LocalDate received) {
        return received.plusMonths(3);
    }
}
