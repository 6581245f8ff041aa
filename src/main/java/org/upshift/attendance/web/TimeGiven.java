package org.upshift.attendance.web;

import org.upshift.kernel.Findings;
import org.upshift.kernel.RuleViolation;
import org.upshift.web.Typed;

/** Hours and minutes as they were typed; either may be empty. */
final class TimeGiven {
    private TimeGiven() {}

    static int minutes(String hours, String minutes) {
        if (hours.isBlank() && minutes.isBlank()) {
            throw new RuleViolation("time-missing", "hours", "Enter how long it took");
        }
        var findings = new Findings();
        var whole = findings.value(() -> hours.isBlank() ? 0 : Typed.number("hours", hours, "the hours"));
        var rest = findings.value(() -> minutes.isBlank() ? 0 : Typed.number("minutes", minutes, "the minutes"));
        findings.throwAny();
        return whole * 60 + rest;
    }
}
