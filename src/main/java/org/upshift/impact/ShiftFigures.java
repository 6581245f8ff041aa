package org.upshift.impact;

import java.util.List;
import java.util.Optional;

/**
 * The change of the share of confident answers among all who answered, baseline to post.
 *
 * @param points percentage points, not rounded; null when so few answered that only counts are shown
 * @param roundedPoints whole points, rounded once from the four counts; null with {@code points}
 * @param headline "42% → 92%", or "3 of 7 → 5 of 7" where only counts are shown
 * @param interval the 95% interval of the change in percentage points; null with {@code points}
 * @param method {@link #PAIRED} when everybody answered both waves, else {@link #INDEPENDENT}
 */
public record ShiftFigures(
        Double points, Integer roundedPoints, String headline, List<Double> interval, String method) {

    /** Newcombe (1998), Stat. Med. 17:2635–2650, method 10. */
    public static final String PAIRED = "newcombe-paired-10";

    /** Newcombe (1998), Stat. Med. 17:873–890, method 10. */
    public static final String INDEPENDENT = "newcombe-independent-10";

    static ShiftFigures of(Share pre, Share post, Optional<PairedTable> pairs, Profile profile) {
        if (!profile.percentages(Math.min(pre.valid(), post.valid()))) {
            return new ShiftFigures(null, null, counts(pre, profile) + " → " + counts(post, profile), null, null);
        }
        Shift shift = new Shift(pre, post);
        boolean everybodyPaired = pairs.isPresent()
                && pairs.get().pre().equals(pre)
                && pairs.get().post().equals(post);
        Optional<Interval> interval =
                everybodyPaired ? NewcombePaired.interval(pairs.get()) : shift.independentInterval();
        Integer rounded = Nullable.of(shift.roundedPoints());
        return new ShiftFigures(
                profile.exact() ? Nullable.of(shift.points()) : asDouble(rounded),
                rounded,
                shift.headline().orElse(null),
                inPoints(interval, profile),
                interval.isEmpty() ? null : everybodyPaired ? PAIRED : INDEPENDENT);
    }

    private static List<Double> inPoints(Optional<Interval> interval, Profile profile) {
        return profile.exact()
                ? Nullable.of(interval.map(Interval::inPoints))
                : interval.map(ends -> List.of(whole(ends.low()), whole(ends.high())))
                        .orElse(null);
    }

    private static double whole(double proportion) {
        return Math.signum(proportion) * Math.floor(Math.abs(100 * proportion) + 0.5) + 0.0;
    }

    private static Double asDouble(Integer points) {
        return points == null ? null : Double.valueOf(points);
    }

    private static String counts(Share share, Profile profile) {
        return profile.count(share.count()) + " of " + profile.count(share.valid());
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
