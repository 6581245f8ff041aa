package org.upshift.impact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upshift.impact.Disclosure.Decision;

/** Computes what may be shown of an item, and says of everything else why it is missing. */
final class ItemFigures {

    static final String NOT_LINKED = "the waves are not linked";

    private static final String BASELINE = "baseline";
    private static final String COMPARISON = "comparison";

    private final ItemAnswers item;
    private final Decision shown;
    private final Disclosure disclosure;
    private final Profile profile;
    private final int from;
    private final Map<String, String> reasons = new TreeMap<>();

    ItemFigures(ItemAnswers item, Decision shown, Disclosure disclosure) {
        this.item = item;
        this.shown = shown;
        this.disclosure = disclosure;
        this.profile = disclosure.profile();
        this.from = item.scale().confidentFrom();
    }

    ItemReport report() {
        Optional<PairedAnswers> pairs = shown.pairs();
        Optional<Ordinal> ordinal =
                pairs.filter(all -> item.scale().isOrdinal()).map(Ordinal::new);
        wave(BASELINE, item.baseline(), shown.baseline());
        wave(COMPARISON, item.post(), shown.post());
        if (item.followUp().isPresent()) {
            wave("followUp", item.followUp(), shown.followUp());
        }
        change();
        pairs.ifPresent(this::pairs);
        ordinal.ifPresent(this::ordinal);
        Optional<WaveFigures> baseline = figures(item.baseline(), shown.baseline());
        return new ItemReport(
                item.code(),
                item.theme(),
                item.text(),
                item.version(),
                item.kirkpatrick(),
                item.scale(),
                baseline.orElse(null),
                figures(item.post(), shown.post()).orElse(null),
                shown.shift() ? shift(pairs.map(all -> all.from(from))) : null,
                pairs.map(all -> PairedFigures.of(item, all, profile)).orElse(null),
                ordinal.map(change -> OrdinalFigures.of(change, profile)).orElse(null),
                range(),
                Ceiling.of(baseline, item.scale()),
                pairs.map(this::attrition).orElse(null),
                figures(item.followUp(), shown.followUp()).orElse(null),
                lasting(),
                null,
                List.of(),
                reasons,
                suppressed(),
                item.wordings());
    }

    private ShiftFigures shift(Optional<PairedTable> pairs) {
        return ShiftFigures.of(
                item.baseline().get().from(from), item.post().get().from(from), pairs, profile);
    }

    /** Between waves that are taken as independent, because few cohorts answer a third time in full. */
    private ShiftFigures lasting() {
        return shown.baseline() && shown.followUp()
                ? ShiftFigures.of(
                        item.baseline().get().from(from), item.followUp().get().from(from), Optional.empty(), profile)
                : null;
    }

    private RangeFigures range() {
        return shown.shift() && item.pairs().isEmpty()
                ? RangeFigures.of(
                        item.baseline().get().from(from), item.post().get().from(from), profile)
                : null;
    }

    private Attrition attrition(PairedAnswers pairs) {
        return Attrition.of(item.baseline().get().from(from), pairs.pre().from(from), profile);
    }

    private Optional<WaveFigures> figures(Optional<Distribution> answers, boolean show) {
        return answers.filter(all -> show).map(all -> WaveFigures.of(item.onScale(all), from, profile));
    }

    private void wave(String name, Optional<Distribution> answers, boolean show) {
        if (answers.isEmpty()) {
            reasons.put(name, "not asked");
        } else if (!show) {
            reasons.put(name, hidden(answers.get()));
        } else if (!profile.percentages(answers.get().valid())) {
            reasons.put(name + ".percent", countsOnly());
        }
    }

    private void change() {
        if (!item.askedTwice()) {
            reasons.put("shift", "not asked in both waves");
        } else if (!shown.shift()) {
            reasons.put("shift", "a wave is not shown");
        } else {
            int fewest =
                    Math.min(item.baseline().get().valid(), item.post().get().valid());
            if (!profile.percentages(fewest)) {
                reasons.put("shift.points", countsOnly());
            }
            whyNoPairs();
        }
    }

    private void whyNoPairs() {
        if (item.pairs().isEmpty()) {
            reasons.put("paired", NOT_LINKED);
        } else if (shown.pairs().isEmpty()) {
            reasons.put(
                    "paired",
                    item.pairs().get().n() < profile.minimum()
                            ? "fewer than " + profile.minimum() + " matched pairs"
                            : "beside all answers they would tell too much of the few who answered only once");
        }
    }

    private void pairs(PairedAnswers pairs) {
        PairedTable table = pairs.from(from);
        if (!profile.percentages(table.n())) {
            reasons.put("paired.difference", countsOnly());
        }
        if (pairs.n() < PairedFigures.TRANSITIONS_FROM) {
            reasons.put("paired.transitions", "fewer than " + PairedFigures.TRANSITIONS_FROM + " matched pairs");
        }
        whyNoTest(new McNemar(table).whyNoTest()).ifPresent(why -> {
            reasons.put("paired.mcnemarExactP", why);
            reasons.put("paired.mcnemarMidP", why);
        });
    }

    private void ordinal(Ordinal change) {
        whyNoTest(change.wilcoxon().whyNoTest()).ifPresent(why -> {
            reasons.put("ordinal.wilcoxonP", why);
            reasons.put("ordinal.prattP", why);
        });
        if (!profile.exact()) {
            reasons.put("ordinal.rankBiserial", notExact());
            reasons.put("ordinal.hodgesLehmann", notExact());
            reasons.put("ordinal.dAv", notExact());
            return;
        }
        if (change.wilcoxon().rankBiserial().isEmpty()) {
            reasons.put("ordinal.rankBiserial", Undefined.NO_CHANGE.text());
        }
        change.whyNoEffectSize().ifPresent(why -> reasons.put("ordinal.dAv", why.text()));
    }

    private Optional<String> whyNoTest(Optional<Undefined> why) {
        return profile.exact() ? why.map(Undefined::text) : Optional.of(notExact());
    }

    private String suppressed() {
        String baseline = item.baseline()
                .filter(answers -> !shown.baseline())
                .map(this::hidden)
                .orElse(null);
        String post =
                item.post().filter(answers -> !shown.post()).map(this::hidden).orElse(null);
        if (baseline == null && post == null) {
            return null;
        }
        if (baseline != null && baseline.equals(post)) {
            return "both waves: " + baseline;
        }
        return Stream.of(
                        baseline == null ? null : "baseline wave: " + baseline,
                        post == null ? null : "post wave: " + post)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    /** One reason for few and for unanimous answers: to tell which of the two it was would tell the answers. */
    private String hidden(Distribution answers) {
        return disclosure.fits(answers.from(from))
                ? "fewer than " + profile.minimum() + " people apart from what was published before"
                : "fewer than " + profile.minimum() + " valid answers, or fewer than " + profile.unanimousFrom()
                        + " and none confident";
    }

    private String countsOnly() {
        return "fewer than " + profile.percentagesFrom() + " answers: counts only";
    }

    private String notExact() {
        return "not given in the profile " + profile.name();
    }
}
