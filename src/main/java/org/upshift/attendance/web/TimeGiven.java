package org.upshift.attendance.web;

import org.upshift.kernel.RuleViolation;
import org.upshift.web.Typed;

/** Hours and minutes as they were typed; either may be empty. */
final class TimeGiven {
    private TimeGiven() {}

    static int minutes(String hours, String minutes) {
        if (hours.isBlank() && minutes.isBlank()) {
            throw new RuleViolation("time-missing", "hours", "Enter how long it took");
        }
        int whole = hours.isBlank() ? 0 : Typed.number("hours", hours);
        int rest = minutes.isBlank() ? 0 : Typed.number("minutes", minutes);
        return whole * 60 + rest;
    }
}
