package org.upshift.impact;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The only way of answers into a report: a wave in which fewer than {@code minimum} people answered an item is not shown, nor anything
 * computed from it; matched pairs need as many people of their own.
 */
record Disclosure(int minimum) {

    private static final String BASELINE = "baseline";
    private static final String COMPARISON = "comparison";

    ItemReport release(ItemAnswers item) {
        int from = item.scale().confidentFrom();
        boolean hidesBaseline = item.baseline().filter(this::tooFew).isPresent();
        boolean hidesPost = item.post().filter(this::tooFew).isPresent();
        boolean both = item.askedTwice() && !hidesBaseline && !hidesPost;
        Optional<PairedAnswers> pairs = item.pairs().filter(all -> both && all.n() >= minimum);
        Optional<PairedTable> table = pairs.map(all -> all.from(from));
        Optional<Ordinal> ordinal =
                pairs.filter(all -> item.scale().isOrdinal()).map(Ordinal::new);
        return new ItemReport(
                item.code(),
                item.theme(),
                item.text(),
                item.version(),
                item.scale(),
                figures(item, item.baseline(), hidesBaseline),
                figures(item, item.post(), hidesPost),
                both
                        ? ShiftFigures.of(
                                item.baseline().get().from(from),
                                item.post().get().from(from),
                                table)
                        : null,
                table.map(PairedFigures::of).orElse(null),
                ordinal.map(OrdinalFigures::of).orElse(null),
                reasons(item, hidesBaseline, hidesPost, table, ordinal),
                suppressed(hidesBaseline, hidesPost));
    }

    /** Whether so many answers may be shown together. */
    boolean allows(int answers) {
        return answers >= minimum;
    }

    private boolean tooFew(Distribution answers) {
        return !allows(answers.valid());
    }

    private static WaveFigures figures(ItemAnswers item, Optional<Distribution> answers, boolean hidden) {
        return answers.filter(shown -> !hidden)
                .map(shown -> WaveFigures.of(item.onScale(shown), item.scale().confidentFrom()))
                .orElse(null);
    }

    private String suppressed(boolean baseline, boolean post) {
        if (!baseline && !post) {
            return null;
        }
        String where = baseline && post ? "in both waves" : baseline ? "in the baseline wave" : "in the post wave";
        return fewer("valid answers") + " " + where;
    }

    private Map<String, String> reasons(
            ItemAnswers item,
            boolean hidesBaseline,
            boolean hidesPost,
            Optional<PairedTable> table,
            Optional<Ordinal> ordinal) {
        Map<String, String> reasons = new TreeMap<>();
        wave(reasons, BASELINE, item.baseline(), hidesBaseline);
        wave(reasons, COMPARISON, item.post(), hidesPost);
        if (!item.askedTwice()) {
            reasons.put("shift", "not asked in both waves");
        } else if (hidesBaseline || hidesPost) {
            reasons.put("shift", fewer("valid answers"));
        } else if (table.isEmpty()) {
            reasons.put("paired", item.pairs().isEmpty() ? "the waves are not linked" : fewer("matched pairs"));
        }
        table.flatMap(pairs -> new McNemar(pairs).whyNoTest()).ifPresent(why -> {
            reasons.put("paired.mcnemarExactP", why.text());
            reasons.put("paired.mcnemarMidP", why.text());
        });
        ordinal.ifPresent(change -> ordinal(reasons, change));
        return reasons;
    }

    private void wave(Map<String, String> reasons, String name, Optional<Distribution> answers, boolean hidden) {
        if (answers.isEmpty()) {
            reasons.put(name, "not asked");
        } else if (hidden) {
            reasons.put(name, fewer("valid answers"));
        }
    }

    private static void ordinal(Map<String, String> reasons, Ordinal change) {
        change.wilcoxon().whyNoTest().ifPresent(why -> {
            reasons.put("ordinal.wilcoxonP", why.text());
            reasons.put("ordinal.prattP", why.text());
        });
        if (change.wilcoxon().rankBiserial().isEmpty()) {
            reasons.put("ordinal.rankBiserial", Undefined.NO_CHANGE.text());
        }
        change.whyNoEffectSize().ifPresent(why -> reasons.put("ordinal.dAv", why.text()));
    }

    private String fewer(String what) {
        return "fewer than " + minimum + " " + what;
    }
}
