package org.upshift.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.upshift.kernel.RuleViolation;

/** An e-mail address in the one spelling under which Upshift knows it: no spaces around it, lower case. */
public record EmailAddress(String value) {
    public static final int MAX_LENGTH = 254;

    /** How the address of a tombstone ends; no mail ever reaches such a domain (RFC 2606). */
    public static final String OF_NOBODY = "@erased.invalid";

    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s\\p{Cntrl}@<>()\\[\\],;:\"\\\\.]+(?:\\.[^\\s\\p{Cntrl}@<>()\\[\\],;:\"\\\\.]+)*@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws RuleViolation about {@code field} when this cannot be an address */
    public static EmailAddress parse(String typed, String field) {
        var address = new EmailAddress(typed == null ? "" : typed);
        if (address.value.isEmpty()) {
            throw new RuleViolation("email-missing", field, "Enter an e-mail address");
        }
        if (address.value.length() > MAX_LENGTH) {
            throw new RuleViolation(
                    "email-too-long", field, "E-mail address must be " + MAX_LENGTH + " characters or fewer");
        }
        if (!SHAPE.matcher(address.value).matches()) {
            throw new RuleViolation(
                    "email-invalid", field, "Enter an e-mail address in the correct format, like name@example.org");
        }
        return address;
    }

    /** What stands after the @. */
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    /** Whether mail to both lands in one mailbox, or they look the same: see {@link MailboxSpelling}. */
    public boolean sameMailboxAs(EmailAddress other) {
        return mailbox().equals(other.mailbox());
    }

    /** Equal for addresses whose mail lands in one mailbox, or that look the same: to compare many; mail never goes to it. */
    public String mailbox() {
        return MailboxSpelling.plain(value);
    }

    /** The domain and those above it: {@code is.ucl.ac.uk}, {@code ucl.ac.uk}, {@code ac.uk}. */
    public List<String> domains() {
        var domains = new ArrayList<String>();
        String rest = value.substring(value.indexOf('@') + 1);
        while (rest.indexOf('.') > 0) {
            domains.add(rest);
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return domains;
    }
}
