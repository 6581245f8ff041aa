package org.upshift.impact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.upshift.questionnaire.WordingChange;

/**
 * One item of a report, after the rules of disclosure. What is null was not asked, may not be shown or is not defined;
 * {@code undefined} or {@code suppressed} says which.
 *
 * @param theme the heading under which the item was asked, or empty
 * @param kirkpatrick the level of evaluation that the item was given, 1 to 4, or null
 * @param baseline null when not asked before or not shown
 * @param comparison the post wave; null when not asked after or not shown
 * @param shift null unless both waves are shown
 * @param paired null when the waves cannot be linked or too few people answered both
 * @param ordinal null with {@code paired}, and for items without an order of answers
 * @param range what waves that are not linked leave open; null when they are linked
 * @param ceiling null when the baseline is not shown, and for items without an order of answers
 * @param attrition null when all answered again, or when {@code paired} is null
 * @param followUp what was answered months after the programme; null when not asked or not shown
 * @param lasting the change from before the programme to the follow-up; null unless both are shown
 * @param followUps all waves months after the programme that may be shown, the earliest first
 * @param thenTest how people saw afterwards how it had been before; null when not asked or not shown
 * @param undefined the reason for each missing figure, by its name
 * @param suppressed why something of this item may not be shown, or null
 * @param wordings how other versions of the item are worded, and whether their answers count here
 */
public record ItemReport(
        String code,
        String theme,
        String text,
        int version,
        Integer kirkpatrick,
        Scale scale,
        WaveFigures baseline,
        WaveFigures comparison,
        ShiftFigures shift,
        PairedFigures paired,
        OrdinalFigures ordinal,
        RangeFigures range,
        Ceiling ceiling,
        Attrition attrition,
        WaveFigures followUp,
        ShiftFigures lasting,
        ThenTest thenTest,
        List<Lasting> followUps,
        Map<String, String> undefined,
        String suppressed,
        List<WordingChange> wordings) {

    public ItemReport {
        // What was published before items had versions has none
        wordings = wordings == null ? List.of() : wordings;
        followUps = followUps == null ? List.of() : followUps;
    }

    /** Each null where there is no test. */
    ItemReport withHolm(Double mcnemar, Double signedRank) {
        return new ItemReport(
                code,
                theme,
                text,
                version,
                kirkpatrick,
                scale,
                baseline,
                comparison,
                shift,
                mcnemar == null ? paired : paired.adjusted(mcnemar),
                signedRank == null ? ordinal : ordinal.adjusted(signedRank),
                range,
                ceiling,
                attrition,
                followUp,
                lasting,
                thenTest,
                followUps,
                undefined,
                suppressed,
                wordings);
    }

    /** @param reasons why some of it is missing, by name */
    ItemReport with(ThenTest test, List<Lasting> later, Map<String, String> reasons) {
        Map<String, String> all = new TreeMap<>(undefined);
        all.putAll(reasons);
        return new ItemReport(
                code,
                theme,
                text,
                version,
                kirkpatrick,
                scale,
                baseline,
                comparison,
                shift,
                paired,
                ordinal,
                range,
                ceiling,
                attrition,
                followUp,
                lasting,
                test,
                later,
                all,
                suppressed,
                wordings);
    }

    /** A change under a name of its own, such as that of a cohort, for a chart. */
    public static ItemReport named(
            String name, Scale scale, WaveFigures baseline, WaveFigures comparison, ShiftFigures shift) {
        return new ItemReport(
                "",
                "",
                name,
                1,
                null,
                scale,
                baseline,
                comparison,
                shift,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Map.of(),
                null,
                List.of());
    }

    /** The shares and the shift alone, for everyone. */
    ItemReport shares() {
        return new ItemReport(
                code,
                theme,
                text,
                version,
                kirkpatrick,
                scale,
                baseline,
                comparison,
                shift,
                null,
                null,
                null,
                null,
                null,
                followUp,
                lasting,
                thenTest,
                followUps,
                undefined,
                suppressed,
                wordings);
    }

    /** The text with a capital first letter, as a heading. */
    public String title() {
        return capital(text);
    }

    /** Theme and text as one: "I am confident in my ability to … think strategically", "Looking back: it was relevant". */
    public String wording() {
        if (theme.isEmpty()) {
            return text;
        }
        return theme + (Character.isLetterOrDigit(theme.charAt(theme.length() - 1)) ? ": " : " ") + text;
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** What a confident answer to this item says of a person. */
    public String verb() {
        if (!scale.isOrdinal()) {
            return "said yes";
        }
        boolean confidence = theme.toLowerCase(Locale.ROOT).contains("confiden");
        return !confidence && scale.label(scale.max()).contains("gree") ? "agreed" : "were confident";
    }

    /** Whether there is a change to show. */
    public boolean changed() {
        return shift != null;
    }

    /** Whether this was asked after the programme only, and may be shown. */
    public boolean afterOnly() {
        return suppressed == null && baseline == null && comparison != null;
    }

    /** Whether this was asked before the programme, and not yet after it. */
    public boolean beforeOnly() {
        return suppressed == null && baseline != null && comparison == null;
    }

    /** What was asked besides before and after, and may not be shown. */
    List<String> hiddenBesides() {
        return Stream.of(MoreWaves.THEN_TEST, MoreWaves.FOLLOW_UPS)
                .map(this::why)
                .filter(why -> why != null && !why.equals(ItemFigures.NOT_ASKED))
                .toList();
    }

    /** Why a figure is missing, or null. */
    public String why(String figure) {
        return undefined.get(figure);
    }
}
