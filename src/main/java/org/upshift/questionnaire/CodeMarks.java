package org.upshift.questionnaire;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The stored hashes of a self-made code. */
record CodeMarks(String whole, Set<String> hidden, Set<String> without) {
    private static final int PARTS = 3;

    static CodeMarks parse(String stored) {
        String[] parts = stored.split("\\|", -1);
        if (parts.length != PARTS) {
            throw new IllegalStateException("These are no marks of a code");
        }
        return new CodeMarks(parts[0], words(parts[1]), words(parts[2]));
    }

    /** The same marks under other hashes, as they stand once a wave has closed: an older copy of the database does not lead to them. */
    static String closed(String stored, PairingKey key) {
        return Arrays.stream(stored.split("\\|", -1))
                .map(part -> Arrays.stream(part.split(" "))
                        .map(mark -> key.mark("closed " + mark))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("|"));
    }

    /** Whether one sign is wrong, missing or too many. */
    boolean isOneErrorFrom(CodeMarks other) {
        return !whole.equals(other.whole)
                && (without.contains(other.whole)
                        || other.without.contains(whole)
                        || hidden.stream().anyMatch(other.hidden::contains));
    }

    private static Set<String> words(String joined) {
        return Set.copyOf(Arrays.stream(joined.split(" ")).distinct().toList());
    }
}
