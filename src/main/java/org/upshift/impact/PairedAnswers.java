package org.upshift.impact;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;

/** The people who answered an item in both waves, as a table of transitions: how many went from which answer to which. */
public final class PairedAnswers {

    /** {@code count} people answered {@code pre} before and {@code post} after. */
    public record Transition(int pre, int post, int count) {}

    private final List<Transition> transitions;

    private PairedAnswers(List<Transition> transitions) {
        this.transitions = transitions;
    }

    /**
     * Transitions in any order; the same one may occur several times.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public static PairedAnswers of(Collection<Transition> transitions) {
        if (transitions.stream().anyMatch(transition -> transition.count() < 0)) {
            throw new IllegalArgumentException("Counts are not negative");
        }
        return new PairedAnswers(transitions.stream()
                .filter(transition -> transition.count() > 0)
                .sorted(Comparator.comparingInt(Transition::pre).thenComparingInt(Transition::post))
                .toList());
    }

    /** The transitions that occur, by answer before, then by answer after. */
    public List<Transition> transitions() {
        return transitions;
    }

    /** The number of pairs. */
    public int n() {
        return transitions.stream().mapToInt(Transition::count).reduce(0, Math::addExact);
    }

    /** The answers before, of those who answered both waves. */
    public Distribution pre() {
        return new Distribution(count(Transition::pre));
    }

    /** The answers after, of those who answered both waves. */
    public Distribution post() {
        return new Distribution(count(Transition::post));
    }

    /** Post minus pre in scale points. */
    public Differences differences() {
        return Differences.ofCounts(count(transition -> Math.subtractExact(transition.post(), transition.pre())));
    }

    /** Who was at or above a scale point ("top box") before and after. */
    public PairedTable from(int point) {
        return table(answer -> answer >= point);
    }

    /** Who gave an answer of interest before and after. */
    public PairedTable table(IntPredicate confident) {
        return new PairedTable(
                people(confident, confident),
                people(confident.negate(), confident),
                people(confident, confident.negate()),
                people(confident.negate(), confident.negate()));
    }

    private int people(IntPredicate before, IntPredicate after) {
        return transitions.stream()
                .filter(transition -> before.test(transition.pre()) && after.test(transition.post()))
                .mapToInt(Transition::count)
                .sum();
    }

    private SortedMap<Integer, Integer> count(ToIntFunction<Transition> key) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (Transition transition : transitions) {
            counts.merge(key.applyAsInt(transition), transition.count(), Math::addExact);
        }
        return counts;
    }
}
