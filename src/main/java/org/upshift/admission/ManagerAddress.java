package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.EmailAddress;
import org.upshift.people.PersonAddresses;

/** The address of a signatory, which is never the applicant's own in any spelling, nor that of the other signatory. */
@ApplicationScoped
class ManagerAddress {
    private final PersonAddresses addresses;

    ManagerAddress(PersonAddresses addresses) {
        this.addresses = addresses;
    }

    String checked(Application application, Signatory signatory, String typed) {
        return checked(application, signatory, typed, signatory.emailField());
    }

    String checked(Application application, Signatory signatory, String typed, String field) {
        var address = EmailAddress.parse(Typed.line(typed), field);
        requireOther(address, signatory, addresses.of(application.getApplicantId()), field);
        String other = application.emailOf(signatory.other());
        if (!other.isEmpty() && address.sameMailboxAs(new EmailAddress(other))) {
            throw new RuleViolation(
                    "signatories-are-one",
                    field,
                    "Enter somebody else’s address. This one is your "
                            + signatory.other().words() + "’s");
        }
        return address.value();
    }

    /** Of somebody who answers for a signatory: not themselves, nor the applicant. */
    String forAnother(Application application, SignOff from, String typed) {
        var address = EmailAddress.parse(Typed.line(typed), "managerEmail");
        var others = new ArrayList<>(addresses.of(application.getApplicantId()));
        others.add(from.getManagerEmail());
        others.add(application.emailOf(from.getSignatory().other()));
        if (others.stream().anyMatch(other -> address.sameMailboxAs(new EmailAddress(other)))) {
            throw new RuleViolation(
                    "not-another",
                    "managerEmail",
                    "Enter the address of somebody who can answer for you: not your own, and not that of anybody who"
                            + " is part of this application");
        }
        return address.value();
    }

    static void requireOther(EmailAddress address, Signatory signatory, Collection<String> own, String field) {
        if (own.stream().anyMatch(mine -> address.sameMailboxAs(new EmailAddress(mine)))) {
            throw new RuleViolation(
                    "manager-is-applicant",
                    field,
                    "Enter your " + signatory.words() + "’s e-mail address. This one is your own");
        }
    }
}
