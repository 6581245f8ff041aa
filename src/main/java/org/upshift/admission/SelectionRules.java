package org.upshift.admission;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.upshift.kernel.RuleViolation;

/**
 * By what a cohort is selected. Those who meet more of the priority criteria come first, then those with the higher mean of their
 * reviews; what is equal then is ordered by the seed, in the same way each time.
 *
 * @param places how many are offered a place
 * @param reserves how many go on the waiting list after them
 * @param needsSignOff whether only those get a place whom everybody supports who has to sign
 */
public record SelectionRules(int places, int reserves, boolean needsSignOff, List<Limit> limits) {
    private static final int MOST = 10_000;
    private static final int MOST_LIMITS = 40;

    private static final Comparator<Limit> ORDER = Comparator.comparing(Limit::bound)
            .thenComparing(Limit::dimension)
            .thenComparing(Limit::label)
            .thenComparing(Limit::valueKey);

    public SelectionRules {
        require(places, "places", "Places must be between 0 and 10,000");
        require(reserves, "reserves", "Reserves must be between 0 and 10,000");
        if (limits.size() > MOST_LIMITS) {
            throw new RuleViolation("limits-too-many", "There can be at most " + MOST_LIMITS + " limits");
        }
        limits = limits.stream().sorted(ORDER).toList();
    }

    private static void require(int number, String field, String otherwise) {
        if (number < 0 || number > MOST) {
            throw new RuleViolation("number-invalid", field, otherwise);
        }
    }

    public SelectionRules with(int newPlaces, int newReserves, boolean newNeedsSignOff) {
        return new SelectionRules(newPlaces, newReserves, newNeedsSignOff, limits);
    }

    /** With this limit, instead of the one that there was of its kind. */
    public SelectionRules with(Limit limit) {
        if (limit.isForEach() && !limit.isCap()) {
            throw new RuleViolation(
                    "floor-for-each", "about", "Choose one " + limit.dimension().words() + " for “at least”");
        }
        require(limit.people(), "people", "People must be between 0 and 10,000");
        return new SelectionRules(
                places,
                reserves,
                needsSignOff,
                Stream.concat(without(limit.key(), limit.bound()).limits.stream(), Stream.of(limit))
                        .toList());
    }

    /** @param about as {@link Limit#key} gives it */
    public SelectionRules without(String about, Limit.Bound bound) {
        return new SelectionRules(
                places,
                reserves,
                needsSignOff,
                limits.stream()
                        .filter(one -> !(one.bound() == bound && one.key().equals(about)))
                        .toList());
    }

    List<Limit> floors() {
        return limits.stream().filter(limit -> !limit.isCap()).toList();
    }

    List<Limit> caps() {
        return limits.stream().filter(Limit::isCap).toList();
    }
}
