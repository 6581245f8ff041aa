package org.upshift.impact;

import java.util.List;

/**
 * The people who answered an item in both waves. Intervals are 95% and, like the difference, proportions from −1 to 1.
 *
 * @param mcnemarExactP null when no result could be significant
 * @param mcnemarMidP null when no result could be significant
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
        List<Double> newcombe,
        List<Double> tango) {

    static PairedFigures of(PairedTable table) {
        McNemar test = new McNemar(table);
        boolean silent = test.whyNoTest().isPresent();
        return new PairedFigures(
                table.n(),
                table.both(),
                table.gained(),
                table.lost(),
                table.neither(),
                Nullable.of(table.difference()),
                silent ? null : Nullable.of(test.exactP()),
                silent ? null : Nullable.of(test.midP()),
                Nullable.of(NewcombePaired.interval(table)),
                Nullable.of(Tango.interval(table)));
    }

    private PairedTable table() {
        return new PairedTable(both, gained, lost, neither);
    }

    /** Confident before, of the pairs: "5 of 12". */
    public String before() {
        return both + lost + " of " + n;
    }

    /** Confident after, of the pairs: "11 of 12". */
    public String after() {
        return both + gained + " of " + n;
    }

    /** "42% → 92%", among the pairs. */
    public String headline() {
        return table().shift().headline().orElse("–");
    }

    /** Whole points, rounded once from the counts; null without pairs. */
    public Integer roundedPoints() {
        return Nullable.of(table().shift().roundedPoints());
    }

    /** Points, not rounded; null without pairs. */
    public Double points() {
        return Nullable.of(table().shift().points());
    }

    /** Per cent confident before, not rounded; null without pairs. */
    public Double percentBefore() {
        return Nullable.of(table().pre().percent());
    }

    /** Per cent confident after, not rounded; null without pairs. */
    public Double percentAfter() {
        return Nullable.of(table().post().percent());
    }

    /** Whole per cent confident before; null without pairs. */
    public Integer roundedBefore() {
        return Nullable.of(table().pre().roundedPercent());
    }

    /** Whole per cent confident after; null without pairs. */
    public Integer roundedAfter() {
        return Nullable.of(table().post().roundedPercent());
    }
}
