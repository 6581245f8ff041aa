package org.upshift.impact;

import java.util.Locale;
import java.util.Map;

/**
 * One item of a report, after the rules of disclosure. What is null was not asked, may not be shown or is not defined;
 * {@code undefined} or {@code suppressed} says which.
 *
 * @param theme the heading under which the item was asked, or empty
 * @param baseline null when not asked before or not shown
 * @param comparison the post wave; null when not asked after or not shown
 * @param shift null unless both waves are shown
 * @param paired null when the waves cannot be linked or too few people answered both
 * @param ordinal null with {@code paired}, and for items without an order of answers
 * @param undefined the reason for each missing figure, by its name
 * @param suppressed why something of this item may not be shown, or null
 */
public record ItemReport(
        String code,
        String theme,
        String text,
        int version,
        Scale scale,
        WaveFigures baseline,
        WaveFigures comparison,
        ShiftFigures shift,
        PairedFigures paired,
        OrdinalFigures ordinal,
        Map<String, String> undefined,
        String suppressed) {

    /** The text with a capital first letter, as a heading. */
    public String title() {
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

    /** Why a figure is missing, or null. */
    public String why(String figure) {
        return undefined.get(figure);
    }
}
