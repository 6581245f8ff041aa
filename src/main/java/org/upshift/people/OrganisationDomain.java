package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.upshift.kernel.RuleViolation;

/** A domain that belongs to one organisation alone, such as {@code ucl.ac.uk}; those of mail for everyone belong to nobody. */
@Entity
class OrganisationDomain {
    private static final Pattern SHAPE =
            Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");
    private static final int LONGEST = 200;

    @Id
    private UUID id;

    private UUID organisationId;
    private String domain;

    protected OrganisationDomain() {}

    OrganisationDomain(UUID organisation, String typed) {
        this.id = UUID.randomUUID();
        this.organisationId = organisation;
        this.domain = parse(typed);
    }

    /** Also takes a web address, of which it keeps the name. */
    static String parse(String typed) {
        String domain = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("^@", "")
                .replaceFirst("/.*$", "");
        if (domain.length() > LONGEST || !SHAPE.matcher(domain).matches()) {
            throw new RuleViolation("domain-invalid", "domains", "Enter each domain like ucl.ac.uk, one per line");
        }
        return domain;
    }

    UUID getId() {
        return id;
    }

    String getDomain() {
        return domain;
    }
}
