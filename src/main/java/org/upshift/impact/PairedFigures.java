package org.upshift.impact;

import java.util.List;
import java.util.Optional;
import org.upshift.impact.PairedAnswers.Transition;

/**
 * The people who answered an item in both waves. Intervals are 95% and, like the difference, proportions from −1 to 1.
 *
 * @param difference (gained − lost) / n; null where only counts are shown
 * @param mcnemarExactP null when no result could be significant
 * @param mcnemarMidP null when no result could be significant
 * @param mcnemarHolmP the exact p value adjusted for all those shown in the report, see {@link Holm}; null with the exact one
 * @param baseline what these people answered before
 * @param comparison what these people answered after
 * @param shift the change among these people
 * @param transitions how many went from which answer to which; null when there are too few pairs to show each way
 */
public record PairedFigures(
        int n,
        int both,
        int gained,
        int lost,
        int neither,
        Double difference,
        Double mcnemarExactP,
        Double mcnemarMidP,
        Double mcnemarHolmP,
        List<Double> newcombe,
        List<Double> tango,
        WaveFigures baseline,
        WaveFigures comparison,
        ShiftFigures shift,
        List<Transition> transitions) {

    /** The fewest pairs of which the ways from each answer to each are shown. */
    static final int TRANSITIONS_FROM = 30;

    static PairedFigures of(ItemAnswers item, PairedAnswers pairs, Disclosure disclosure) {
        Profile profile = disclosure.profile();
        int from = item.scale().confidentFrom();
        PairedTable table = pairs.from(from);
        McNemar test = new McNemar(table);
        boolean silent = !profile.exact() || test.whyNoTest().isPresent();
        boolean percentages = profile.exact() && profile.percentages(table.n());
        ShownShare pre = ShownShare.of(item.onScale(pairs.pre()), from, disclosure, 0);
        ShownShare post = ShownShare.of(item.onScale(pairs.post()), from, disclosure, 0);
        return new PairedFigures(
                profile.count(table.n()),
                profile.count(table.both()),
                profile.count(table.gained()),
                profile.count(table.lost()),
                profile.count(table.neither()),
                percentages ? Nullable.of(table.difference()) : null,
                silent ? null : Nullable.of(test.exactP()),
                silent ? null : Nullable.of(test.midP()),
                null,
                percentages ? Nullable.of(NewcombePaired.interval(table)) : null,
                percentages ? Nullable.of(Tango.interval(table)) : null,
                pre.figures(),
                post.figures(),
                ShiftFigures.of(pre, post, Optional.of(table)),
                pairs.n() < TRANSITIONS_FROM ? null : transitions(pairs, profile));
    }

    PairedFigures adjusted(Double holm) {
        return new PairedFigures(
                n,
                both,
                gained,
                lost,
                neither,
                difference,
                mcnemarExactP,
                mcnemarMidP,
                holm,
                newcombe,
                tango,
                baseline,
                comparison,
                shift,
                transitions);
    }

    private static List<Transition> transitions(PairedAnswers pairs, Profile profile) {
        return pairs.transitions().stream()
                .map(way -> new Transition(way.pre(), way.post(), profile.count(way.count())))
                .filter(way -> way.count() > 0)
                .toList();
    }

    /** How many went from one answer to another. */
    public int moved(int pre, int post) {
        return transitions == null
                ? 0
                : transitions.stream()
                        .filter(way -> way.pre() == pre && way.post() == post)
                        .mapToInt(Transition::count)
                        .sum();
    }
}
