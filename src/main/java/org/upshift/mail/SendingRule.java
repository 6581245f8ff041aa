package org.upshift.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asked about a letter right before it leaves, in a transaction of its own: hours may be between its writing and its turn. */
public interface SendingRule {
    /** The purposes of the letters that it is about. */
    Set<String> purposes();

    /** When the letter may leave: now, or later; empty when it is not wanted any more. */
    Optional<Instant> when(UUID letter, Instant now);
}
