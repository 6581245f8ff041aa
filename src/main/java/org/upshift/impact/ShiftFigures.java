package org.upshift.impact;

import java.util.List;
import java.util.Optional;

/**
 * The change of the share of confident answers among all who answered, baseline to post.
 *
 * @param points percentage points, not rounded
 * @param roundedPoints whole points, rounded once from the four counts
 * @param headline "42% → 92%"
 * @param interval the 95% interval of the change in percentage points
 * @param method {@link #PAIRED} when everybody answered both waves, else {@link #INDEPENDENT}
 */
public record ShiftFigures(
        Double points, Integer roundedPoints, String headline, List<Double> interval, String method) {

    /** Newcombe (1998), Stat. Med. 17:2635–2650, method 10. */
    public static final String PAIRED = "newcombe-paired-10";

    /** Newcombe (1998), Stat. Med. 17:873–890, method 10. */
    public static final String INDEPENDENT = "newcombe-independent-10";

    static ShiftFigures of(Share pre, Share post, Optional<PairedTable> pairs) {
        Shift shift = new Shift(pre, post);
        boolean everybodyPaired = pairs.isPresent()
                && pairs.get().pre().equals(pre)
                && pairs.get().post().equals(post);
        Optional<Interval> interval =
                everybodyPaired ? NewcombePaired.interval(pairs.get()) : shift.independentInterval();
        return new ShiftFigures(
                Nullable.of(shift.points()),
                Nullable.of(shift.roundedPoints()),
                shift.headline().orElse(null),
                Nullable.of(interval.map(Interval::inPoints)),
                interval.isEmpty() ? null : everybodyPaired ? PAIRED : INDEPENDENT);
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
