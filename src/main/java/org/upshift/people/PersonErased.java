package org.upshift.people;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A person is being erased. Fired inside the transaction that does it; every feature observes it and, for its own tables, deletes
 * or blanks whatever says something about the person, and keeps what only counts (a place, a seat, a mark): the row of the
 * person stays under its id as a tombstone without a name. Observers write no letters and record no history about the person.
 *
 * @param person the person; an id that nobody has when somebody is only known by address, such as a line manager
 * @param addresses every e-mail address under which they are or were known, in the one spelling of {@link EmailAddress}
 */
public record PersonErased(UUID person, Set<String> addresses, Instant at) {
    /** What stands where a name was. */
    public static final String NAME = "Erased person";

    public PersonErased {
        addresses = Set.copyOf(addresses);
    }
}
