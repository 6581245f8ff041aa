package org.upshift.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.kernel.Findings;

/** How many guests each participant may bring to an event, and until which day they say who. */
@Entity
class GuestRule {
    private static final int MOST = 20;

    @Id
    private UUID sessionId;

    private int allowance;
    private LocalDate lastDay;

    @Version
    private int version;

    protected GuestRule() {}

    GuestRule(UUID sessionId, int allowance, LocalDate lastDay) {
        this.sessionId = sessionId;
        change(allowance, lastDay);
    }

    /** @param newLastDay the day is included; null where no guests are allowed */
    final void change(int newAllowance, LocalDate newLastDay) {
        var findings = new Findings();
        findings.require(
                newAllowance >= 0 && newAllowance <= MOST,
                "allowance-out-of-range",
                "allowance",
                "Guests of each participant must be between 0 and " + MOST);
        findings.require(
                newAllowance <= 0 || newLastDay != null,
                "last-day-missing",
                "lastDay",
                "Enter the last day on which guests can be invited");
        findings.throwAny();
        allowance = newAllowance;
        lastDay = newLastDay;
    }

    boolean isOpen(LocalDate today) {
        return lastDay != null && !today.isAfter(lastDay);
    }

    UUID getSessionId() {
        return sessionId;
    }

    int getAllowance() {
        return allowance;
    }

    LocalDate getLastDay() {
        return lastDay;
    }
}
