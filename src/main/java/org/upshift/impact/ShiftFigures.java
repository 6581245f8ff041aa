package org.upshift.impact;

import java.util.List;
import java.util.Optional;

/**
 * The change of the share of confident answers among all who answered, baseline to post.
 *
 * @param points percentage points, not rounded unless counts are; null when a wave is shown without a percentage
 * @param roundedPoints whole points, rounded once from the four counts; null with {@code points}
 * @param headline "42% → 92%", or "3 of 7 → 5 of 7" where only counts are shown
 * @param interval the 95% interval of the change in percentage points; null with {@code points}, and where counts are rounded
 * @param method {@link #PAIRED} when everybody answered both waves, else {@link #INDEPENDENT}
 */
public record ShiftFigures(
        Double points, Integer roundedPoints, String headline, List<Double> interval, String method) {

    /** Newcombe (1998), Stat. Med. 17:2635–2650, method 10. */
    public static final String PAIRED = "newcombe-paired-10";

    /** Newcombe (1998), Stat. Med. 17:873–890, method 10. */
    public static final String INDEPENDENT = "newcombe-independent-10";

    static ShiftFigures of(ShownShare before, ShownShare after, Optional<PairedTable> pairs) {
        WaveFigures pre = before.figures();
        WaveFigures post = after.figures();
        if (!before.percentage() || !after.percentage()) {
            String headline = pre.about() ? pre.share() + " → " + post.share() : pre.counts() + " → " + post.counts();
            return new ShiftFigures(null, null, headline, null, null);
        }
        Shift shift = new Shift(before.share(), after.share());
        Integer rounded = Nullable.of(shift.roundedPoints());
        if (pre.about()) {
            return new ShiftFigures(asDouble(rounded), rounded, shift.headline().orElse(null), null, null);
        }
        boolean everybodyPaired = pairs.isPresent()
                && pairs.get().pre().equals(before.share())
                && pairs.get().post().equals(after.share());
        Optional<Interval> interval =
                everybodyPaired ? NewcombePaired.interval(pairs.get()) : shift.independentInterval();
        return new ShiftFigures(
                Nullable.of(shift.points()),
                rounded,
                shift.headline().orElse(null),
                Nullable.of(interval.map(Interval::inPoints)),
                interval.isEmpty() ? null : everybodyPaired ? PAIRED : INDEPENDENT);
    }

    private static Double asDouble(Integer points) {
        return points == null ? null : Double.valueOf(points);
    }

    public boolean rose() {
        return points != null && points > 0;
    }

    public boolean fell() {
        return points != null && points < 0;
    }

    public boolean paired() {
        return PAIRED.equals(method);
    }
}
