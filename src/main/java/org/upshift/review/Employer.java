package org.upshift.review;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * An organisation by all that tells it is the same as another.
 *
 * @param ids its own, and that of the one that it turned out to be
 * @param names keys of its name and its other names
 * @param domains that belong to it alone
 */
record Employer(Set<UUID> ids, Set<String> names, Set<String> domains) {
    static final Employer UNKNOWN = new Employer(Set.of(), Set.of(), Set.of());

    boolean isSameAs(Employer other) {
        return !Collections.disjoint(ids, other.ids) || !Collections.disjoint(names, other.names);
    }

    /** Whether one of these addresses is given out by it. */
    boolean isHomeOf(Set<String> itsDomains) {
        return !Collections.disjoint(domains, itsDomains);
    }
}
