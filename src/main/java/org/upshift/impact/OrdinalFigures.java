package org.upshift.impact;

/**
 * The change on the whole scale among the people who answered both waves, post minus pre.
 *
 * @param wilcoxonP signed-rank test without those who stayed the same; null when no result could be significant
 * @param prattP signed-rank test with those who stayed the same ranked lowest; null when no result could be significant
 * @param holmP {@link #firstP()} adjusted for all those shown in the report, see {@link Holm}; null with it
 * @param rankBiserial from −1 to 1
 * @param hodgesLehmann the typical change in scale points
 * @param dAv mean change over the average standard deviation
 */
public record OrdinalFigures(
        int up,
        int same,
        int down,
        Double wilcoxonP,
        Double prattP,
        Double holmP,
        Double rankBiserial,
        Double hodgesLehmann,
        Double dAv) {

    static OrdinalFigures of(Ordinal ordinal, Profile profile) {
        int up = profile.count(ordinal.up());
        int same = profile.count(ordinal.same());
        int down = profile.count(ordinal.down());
        if (!profile.exact()) {
            return new OrdinalFigures(up, same, down, null, null, null, null, null, null);
        }
        boolean silent = ordinal.wilcoxon().whyNoTest().isPresent();
        return new OrdinalFigures(
                up,
                same,
                down,
                silent ? null : Nullable.of(ordinal.wilcoxon().p()),
                silent ? null : Nullable.of(ordinal.pratt().p()),
                null,
                Nullable.of(ordinal.wilcoxon().rankBiserial()),
                Nullable.of(ordinal.hodgesLehmann()),
                Nullable.of(ordinal.cohenDav()));
    }

    OrdinalFigures adjusted(Double holm) {
        return new OrdinalFigures(up, same, down, wilcoxonP, prattP, holm, rankBiserial, hodgesLehmann, dAv);
    }

    /** The p value that is read first, or null. */
    public Double firstP() {
        return prefersPratt() ? prattP : wilcoxonP;
    }

    /** Whether more than a third stayed the same, so that Pratt's form of the test is the one to read. */
    public boolean prefersPratt() {
        return 3L * same > (long) up + same + down;
    }
}
