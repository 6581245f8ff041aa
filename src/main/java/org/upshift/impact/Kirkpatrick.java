package org.upshift.impact;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What was measured at each level of evaluation.
 *
 * <p>Source: D. L. Kirkpatrick, J. D. Kirkpatrick (2006), Evaluating training programs, 3rd edition, Berrett-Koehler.
 *
 * @param items what was asked at this level and may be shown; empty when it was not measured
 * @param meaning the items in words, or "not measured"
 */
public record Kirkpatrick(int level, String name, List<String> items, String meaning) {

    private static final List<String> NAMES = List.of("Reaction", "Learning", "Behaviour", "Results");
    private static final int REACTION = 1;
    private static final int LEARNING = 2;

    static List<Kirkpatrick> of(List<ItemReport> items) {
        return IntStream.rangeClosed(1, NAMES.size())
                .mapToObj(level -> of(level, items))
                .toList();
    }

    private static Kirkpatrick of(int level, List<ItemReport> items) {
        List<ItemReport> here = items.stream()
                .filter(item -> item.baseline() != null || item.comparison() != null)
                .filter(item -> level(item) == level)
                .toList();
        return new Kirkpatrick(
                level,
                NAMES.get(level - 1),
                here.stream().map(ItemReport::code).toList(),
                here.isEmpty()
                        ? "not measured"
                        : String.join("; ", here.stream().map(ItemReport::title).toList()));
    }

    /** The level that the item was given; without one, confidence before and after is learning and an opinion afterwards reaction. */
    private static int level(ItemReport item) {
        if (item.kirkpatrick() != null) {
            return item.kirkpatrick();
        }
        return item.comparison() != null && "not asked".equals(item.why("baseline")) ? REACTION : LEARNING;
    }
}
