package org.upshift.impact;

/**
 * The change on the whole scale among the people who answered both waves, post minus pre.
 *
 * @param wilcoxonP signed-rank test without those who stayed the same; null when no result could be significant
 * @param prattP signed-rank test with those who stayed the same ranked lowest; null when no result could be significant
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
        Double rankBiserial,
        Double hodgesLehmann,
        Double dAv) {

    static OrdinalFigures of(Ordinal ordinal) {
        boolean silent = ordinal.wilcoxon().whyNoTest().isPresent();
        return new OrdinalFigures(
                ordinal.up(),
                ordinal.same(),
                ordinal.down(),
                silent ? null : Nullable.of(ordinal.wilcoxon().p()),
                silent ? null : Nullable.of(ordinal.pratt().p()),
                Nullable.of(ordinal.wilcoxon().rankBiserial()),
                Nullable.of(ordinal.hodgesLehmann()),
                Nullable.of(ordinal.cohenDav()));
    }
}
