package org.upshift.admission;

import org.upshift.kernel.RuleViolation;
import org.upshift.people.EmailAddress;

/** The address of a line manager, which is never the applicant's own. */
final class ManagerAddress {
    private static final String FIELD = "managerEmail";

    private ManagerAddress() {}

    static EmailAddress parse(String typed, String applicant) {
        var address = EmailAddress.parse(Typed.line(typed), FIELD);
        if (address.sameMailboxAs(new EmailAddress(applicant))) {
            throw new RuleViolation(
                    "manager-is-applicant", FIELD, "Enter your line manager’s e-mail address. This one is your own");
        }
        return address;
    }
}
