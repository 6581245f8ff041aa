package org.upshift.people;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.upshift.kernel.RuleViolation;

/** What cannot be after records have moved: the transaction is rolled back, and the reader told why. */
final class MergeFaults {
    private MergeFaults() {}

    static void require(List<MovableRecords> kinds, UUID one, UUID other) {
        var faults = kinds.stream()
                .flatMap(kind -> Stream.concat(kind.faults(one).stream(), kind.faults(other).stream()))
                .distinct()
                .toList();
        if (!faults.isEmpty()) {
            throw new RuleViolation("merge-refused", String.join(". ", faults));
        }
    }
}
