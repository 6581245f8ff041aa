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

    static final String NOT_ASKED = "not asked";
    static final String NOT_LINKED = "the waves are not linked";

    private static final String PAIRED = "paired";
    private static final String ORDINAL = "ordinal";
    private static final String BASELINE = "baseline";
    private static final String COMPARISON = "comparison";

    private final ItemAnswers item;
    private final Decision shown;
    private final Disclosure disclosure;
    private final Profile profile;
    private final int from;
    private final Optional<ShownShare> before;
    private final Optional<ShownShare> after;
    private final Optional<ShownShare> later;
    private final Map<String, String> reasons = new TreeMap<>();

    ItemFigures(ItemAnswers item, Decision shown, Disclosure disclosure) {
        this.item = item;
        this.shown = shown;
        this.disclosure = disclosure;
        this.profile = disclosure.profile();
        this.from = item.scale().confidentFrom();
        this.before = share(item.baseline(), item.news().baseline());
        this.after = share(item.post(), item.news().post());
        this.later = share(item.followUp(), item.news().followUp());
    }

    private Optional<ShownShare> share(Optional<Distribution> answers, int news) {
        return answers.map(all -> ShownShare.of(item.onScale(all), from, disclosure, news));
    }

    ItemReport report() {
        Optional<PairedAnswers> pairs = shown.pairs();
        Optional<Ordinal> ordinal =
                pairs.filter(all -> item.scale().isOrdinal()).map(Ordinal::new);
        wave(BASELINE, item.baseline(), before.filter(wave -> shown.baseline()));
        wave(COMPARISON, item.post(), after.filter(wave -> shown.post()));
        if (item.followUp().isPresent()) {
            wave("followUp", item.followUp(), later.filter(wave -> shown.followUp()));
        }
        change();
        pairs.ifPresent(this::pairs);
        ordinal.ifPresent(this::ordinal);
        Optional<WaveFigures> baseline = before.filter(wave -> shown.baseline()).map(ShownShare::figures);
        return new ItemReport(
                item.code(),
                item.theme(),
                item.text(),
                item.version(),
                item.kirkpatrick(),
                item.scale(),
                baseline.orElse(null),
                after.filter(wave -> shown.post()).map(ShownShare::figures).orElse(null),
                shown.shift() ? ShiftFigures.of(before.get(), after.get(), pairs.map(all -> all.from(from))) : null,
                pairs.map(all -> PairedFigures.of(item, all, disclosure)).orElse(null),
                ordinal.map(change -> OrdinalFigures.of(change, profile)).orElse(null),
                range(),
                Ceiling.of(baseline, item.scale()),
                pairs.map(this::attrition).orElse(null),
                later.filter(wave -> shown.followUp()).map(ShownShare::figures).orElse(null),
                lasting(),
                null,
                List.of(),
                reasons,
                suppressed(),
                item.wordings());
    }

    /** Between waves that are taken as independent, because few cohorts answer a third time in full. */
    private ShiftFigures lasting() {
        return shown.baseline() && shown.followUp()
                ? ShiftFigures.of(before.get(), later.get(), Optional.empty())
                : null;
    }

    private RangeFigures range() {
        return shown.shift() && item.pairs().isEmpty() ? RangeFigures.of(before.get(), after.get(), profile) : null;
    }

    private Attrition attrition(PairedAnswers pairs) {
        return Attrition.of(item.baseline().get().from(from), pairs.pre().from(from), profile);
    }

    private void wave(String name, Optional<Distribution> answers, Optional<ShownShare> figures) {
        if (answers.isEmpty()) {
            reasons.put(name, NOT_ASKED);
        } else if (figures.isEmpty()) {
            reasons.put(name, hidden(answers.get()));
        } else {
            boolean percentage = figures.get().percentage();
            if (!percentage) {
                because(countsOnly(), name + ".percent", name + ".rounded");
            }
            if (figures.get().figures().wilson() == null) {
                reasons.put(name + ".wilson", percentage ? notExact() : countsOnly());
            }
            if (figures.get().figures().distribution() == null) {
                reasons.put(name + ".distribution", notExact());
            }
        }
    }

    private void change() {
        if (!item.askedTwice()) {
            because("not asked in both waves", "shift", PAIRED, ORDINAL);
        } else if (!shown.shift()) {
            because("a wave is not shown", "shift", PAIRED, ORDINAL);
        } else {
            boolean percentages = before.get().percentage() && after.get().percentage();
            if (!percentages) {
                because(countsOnly(), "shift.points", "shift.roundedPoints");
            }
            if (!percentages || !profile.exact()) {
                because(percentages ? notExact() : countsOnly(), "shift.interval", "shift.method");
            }
            whyNoPairs();
        }
    }

    private void whyNoPairs() {
        if (item.pairs().isEmpty()) {
            because(NOT_LINKED, PAIRED, ORDINAL);
        } else if (shown.pairs().isEmpty()) {
            because(hidden(item.pairs().get()), PAIRED, ORDINAL);
        } else if (!item.scale().isOrdinal()) {
            reasons.put(ORDINAL, "the answers have no order beyond yes and no");
        }
    }

    private String hidden(PairedAnswers pairs) {
        if (!disclosure.showsParts()) {
            return notExact();
        }
        return pairs.n() < profile.minimum()
                ? "fewer than " + profile.minimum() + " matched pairs"
                : "beside all answers they would tell too much of the few who answered only once";
    }

    private void pairs(PairedAnswers pairs) {
        PairedTable table = pairs.from(from);
        if (!profile.percentages(table.n()) || !profile.exact()) {
            because(
                    profile.percentages(table.n()) ? notExact() : countsOnly(),
                    "paired.difference",
                    "paired.newcombe",
                    "paired.tango");
        }
        if (pairs.n() < PairedFigures.TRANSITIONS_FROM) {
            reasons.put("paired.transitions", "fewer than " + PairedFigures.TRANSITIONS_FROM + " matched pairs");
        }
        whyNoTest(new McNemar(table).whyNoTest())
                .ifPresent(why -> because(why, "paired.mcnemarExactP", "paired.mcnemarMidP", "paired.mcnemarHolmP"));
    }

    private void ordinal(Ordinal change) {
        whyNoTest(change.wilcoxon().whyNoTest())
                .ifPresent(why -> because(why, "ordinal.wilcoxonP", "ordinal.prattP", "ordinal.holmP"));
        if (!profile.exact()) {
            because(notExact(), "ordinal.rankBiserial", "ordinal.hodgesLehmann", "ordinal.dAv");
            return;
        }
        if (change.wilcoxon().rankBiserial().isEmpty()) {
            reasons.put("ordinal.rankBiserial", Undefined.NO_CHANGE.text());
        }
        change.whyNoEffectSize().ifPresent(why -> reasons.put("ordinal.dAv", why.text()));
    }

    private void because(String why, String... figures) {
        for (String figure : figures) {
            reasons.put(figure, why);
        }
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

    private String hidden(Distribution answers) {
        return hidden(answers.from(from), disclosure);
    }

    /** One reason for few and for unanimous answers: to tell which of the two it was would tell the answers. */
    static String hidden(Share share, Disclosure disclosure) {
        Profile profile = disclosure.profile();
        return disclosure.fits(share)
                ? "fewer than " + profile.minimum() + " people apart from what was published before"
                : "fewer than " + profile.minimum() + " valid answers, or fewer than " + profile.unanimousFrom()
                        + " and none confident";
    }

    private String countsOnly() {
        return profile.exact()
                ? "fewer than " + profile.percentagesFrom() + " answers: counts only"
                : "counts only: fewer than " + profile.percentagesFrom()
                        + " answers, or a percentage would tell an exact count of a few people";
    }

    private String notExact() {
        return "not given in the profile " + profile.name();
    }
}
