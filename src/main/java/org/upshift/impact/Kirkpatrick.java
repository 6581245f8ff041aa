package org.upshift.impact;

import static org.upshift.impact.ItemFigures.NOT_ASKED;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What was measured at each level of evaluation.
 *
 * <p>Source: D. L. Kirkpatrick, J. D. Kirkpatrick (2006), Evaluating training programs, 3rd edition, Berrett-Koehler.
 *
 * @param items what was asked at this level and may be shown
 * @param meaning the items in words, or that nothing of this level was measured, or nothing of it is shown
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
        List<ItemReport> asked = items.stream()
                .filter(Kirkpatrick::asked)
                .filter(item -> level(item) == level)
                .toList();
        List<ItemReport> shown = asked.stream()
                .filter(item -> item.baseline() != null || item.comparison() != null)
                .toList();
        return new Kirkpatrick(
                level,
                NAMES.get(level - 1),
                shown.stream().map(ItemReport::code).toList(),
                asked.isEmpty()
                        ? "not measured"
                        : shown.isEmpty()
                                ? "measured, not shown here"
                                : String.join(
                                        "; ",
                                        shown.stream().map(ItemReport::title).toList()));
    }

    private static boolean asked(ItemReport item) {
        return !NOT_ASKED.equals(item.why("baseline")) || !NOT_ASKED.equals(item.why("comparison"));
    }

    /** The level that the item was given; without one, confidence before and after is learning and an opinion afterwards reaction. */
    private static int level(ItemReport item) {
        if (item.kirkpatrick() != null) {
            return item.kirkpatrick();
        }
        return NOT_ASKED.equals(item.why("baseline")) ? REACTION : LEARNING;
    }
}
