package org.upshift.questionnaire;

import java.util.List;

/**
 * An item as it is written, before it has its place in a questionnaire.
 *
 * @param code empty to have one made from the text
 * @param theme the heading under which it stands, such as "I am confident in my ability to …", or empty
 * @param labels none, those of the lowest and the highest answer, or one for each answer
 */
public record ItemDraft(
        String code,
        String theme,
        String text,
        ItemKind kind,
        int scaleMin,
        int scaleMax,
        int confidentFrom,
        List<String> labels,
        boolean inBaseline,
        boolean inPost) {

    public static final int USUAL_THRESHOLD = 4;
    private static final List<String> AGREEMENT =
            List.of("Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree");

    /** An agreement scale of five that is asked in every wave; 4 and 5 count as confident. */
    public static ItemDraft agreement(String theme, String text) {
        return new ItemDraft("", theme, text, ItemKind.SCALE, 1, 5, USUAL_THRESHOLD, AGREEMENT, true, true);
    }

    public static ItemDraft words(String theme, String text) {
        return new ItemDraft("", theme, text, ItemKind.TEXT, 0, 0, 0, List.of(), false, true);
    }

    public static ItemDraft yesNo(String theme, String text) {
        return new ItemDraft("", theme, text, ItemKind.YES_NO, 0, 1, 1, List.of("No", "Yes"), true, true);
    }

    public ItemDraft withCode(String newCode) {
        return new ItemDraft(newCode, theme, text, kind, scaleMin, scaleMax, confidentFrom, labels, inBaseline, inPost);
    }

    public ItemDraft onlyPost() {
        return new ItemDraft(code, theme, text, kind, scaleMin, scaleMax, confidentFrom, labels, false, true);
    }

    public ItemDraft confidentFrom(int threshold) {
        return new ItemDraft(code, theme, text, kind, scaleMin, scaleMax, threshold, labels, inBaseline, inPost);
    }
}
