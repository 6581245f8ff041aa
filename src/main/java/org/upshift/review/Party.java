package org.upshift.review;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.upshift.people.EmailAddress;

/**
 * Somebody by all that can bring them into conflict with another.
 *
 * @param mailboxes where their addresses lead, in the plainest spelling
 * @param domains of their addresses, and those above them
 */
record Party(UUID person, Set<String> mailboxes, Set<String> domains, Employer employer) {
    static Party of(UUID person, Collection<String> addresses, Employer employer) {
        var mailboxes = new HashSet<String>();
        var domains = new HashSet<String>();
        for (String address : addresses) {
            var email = new EmailAddress(address);
            mailboxes.add(email.mailbox());
            domains.addAll(email.domains());
        }
        return new Party(person, Set.copyOf(mailboxes), Set.copyOf(domains), employer);
    }

    boolean isSamePersonAs(Party other) {
        return person.equals(other.person) || !Collections.disjoint(mailboxes, other.mailboxes);
    }

    boolean isColleagueOf(Party other) {
        return employer.isSameAs(other.employer)
                || employer.isHomeOf(other.domains)
                || other.employer.isHomeOf(domains);
    }
}
