package org.upshift.review;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An application as far as it decides who may review it.
 *
 * @param signatories mailboxes of all who were asked to sign for it
 * @param steppedBack who has declared a conflict
 */
record Submission(UUID id, String reference, Party applicant, Set<String> signatories, Set<UUID> steppedBack) {
    Optional<Conflict> with(Party reviewer) {
        if (applicant.isSamePersonAs(reviewer)) {
            return Optional.of(Conflict.IS_APPLICANT);
        }
        if (!Collections.disjoint(signatories, reviewer.mailboxes())) {
            return Optional.of(Conflict.IS_SIGNATORY);
        }
        if (applicant.isColleagueOf(reviewer)) {
            return Optional.of(Conflict.SAME_ORGANISATION);
        }
        return steppedBack.contains(reviewer.person()) ? Optional.of(Conflict.DECLARED) : Optional.empty();
    }
}
