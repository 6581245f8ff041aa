package org.upshift.admission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many have a place, by where they come from, and which cap is reached. */
final class Tally {
    private record Key(Limit.Dimension dimension, String value) {}

    private final List<Limit> caps;
    private final Map<Key, Integer> counts = new HashMap<>();

    Tally(List<Limit> caps) {
        this.caps = caps;
    }

    void add(Candidate candidate) {
        for (var dimension : Limit.Dimension.values()) {
            candidate.keys(dimension).forEach(value -> counts.merge(new Key(dimension, value), 1, Integer::sum));
        }
    }

    int count(Limit limit) {
        return count(limit.dimension(), limit.valueKey());
    }

    /** The cap that leaves no room for one more like this, or null. A cap for one of them counts instead of the one for each. */
    Limit full(Candidate candidate) {
        for (var cap : caps) {
            for (var value : candidate.keys(cap.dimension())) {
                boolean concerns =
                        cap.isForEach() ? !hasOwn(cap, value) : cap.valueKey().equals(value);
                if (concerns && count(cap.dimension(), value) >= cap.people()) {
                    return cap;
                }
            }
        }
        return null;
    }

    private boolean hasOwn(Limit each, String value) {
        return caps.stream()
                .anyMatch(cap ->
                        cap.dimension() == each.dimension() && cap.valueKey().equals(value));
    }

    private int count(Limit.Dimension dimension, String value) {
        return counts.getOrDefault(new Key(dimension, value), 0);
    }
}
