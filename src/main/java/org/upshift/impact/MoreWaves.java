package org.upshift.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.upshift.questionnaire.ItemView;
import org.upshift.questionnaire.WaveKind;
import org.upshift.questionnaire.WaveView;

/** What was asked besides before and after: how it had been, as people thought back, and how it is months later. */
final class MoreWaves {

    static final String THEN_TEST = "thenTest";
    static final String FOLLOW_UPS = "followUps";

    private final Tally tally;
    private final Disclosure disclosure;

    MoreWaves(Tally tally, Disclosure disclosure) {
        this.tally = tally;
        this.disclosure = disclosure;
    }

    /** The report of an item with all of it that may be shown, and why the rest may not. */
    ItemReport of(ItemAnswers item) {
        return add(item, disclosure.release(item));
    }

    private ItemReport add(ItemAnswers item, ItemReport shown) {
        ItemView view = tally.view(item);
        Map<String, String> reasons = new TreeMap<>();
        List<String> hidden = new ArrayList<>();
        List<Lasting> later = new ArrayList<>();
        List<WaveView> months = asked(view, WaveKind.FOLLOW_UP);
        for (WaveView wave : months) {
            said(item, view, wave)
                    .ifPresentOrElse(
                            said -> later.add(new Lasting(wave.title(), said.figures(), since(item, shown, said))),
                            () -> hidden.add(wave.title() + ": " + hidden(view, wave)));
        }
        if (later.isEmpty() || !hidden.isEmpty()) {
            reasons.put(FOLLOW_UPS, months.isEmpty() ? ItemFigures.NOT_ASKED : String.join("; ", hidden));
        }
        ThenTest thenTest = null;
        List<WaveView> back = asked(view, WaveKind.RETROSPECTIVE);
        if (back.isEmpty()) {
            reasons.put(THEN_TEST, ItemFigures.NOT_ASKED);
        } else {
            thenTest = shown.comparison() == null
                    ? null
                    : said(item, view, back.get(0))
                            .map(said -> ThenTest.of(item, said, shown))
                            .orElse(null);
            if (thenTest == null) {
                reasons.put(
                        THEN_TEST,
                        "looking back: "
                                + (shown.comparison() == null
                                        ? "what was said afterwards is not shown"
                                        : hidden(view, back.get(0))));
            }
        }
        return shown.with(thenTest, later, reasons);
    }

    private List<WaveView> asked(ItemView item, WaveKind kind) {
        return tally.waves(kind).stream()
                .filter(wave -> item.askedIn(wave.kind()))
                .toList();
    }

    private static ShiftFigures since(ItemAnswers item, ItemReport shown, ShownShare said) {
        return shown.baseline() == null ? null : ShiftFigures.of(item.before(shown.baseline()), said, Optional.empty());
    }

    /** What was answered in a wave, if it may be shown. */
    private Optional<ShownShare> said(ItemAnswers known, ItemView item, WaveView wave) {
        Distribution said = tally.count(item, Optional.of(wave));
        int news = tally.news(item, Optional.of(wave));
        return disclosure.fits(said.from(item.confidentFrom())) && disclosure.follows(news)
                ? Optional.of(ShownShare.of(known.onScale(said), item.confidentFrom(), disclosure, news))
                : Optional.empty();
    }

    private String hidden(ItemView item, WaveView wave) {
        return ItemFigures.hidden(tally.count(item, Optional.of(wave)).from(item.confidentFrom()), disclosure);
    }
}
