package org.upshift.questionnaire;

import java.util.List;
import java.util.UUID;

/**
 * An item as it is written, before it has its place in a questionnaire. What its kind does not need is ignored: only a scale has a length of
 * its own, only a number has bounds.
 *
 * @param code empty to have one made from the text
 * @param theme the heading under which it stands, such as "I am confident in my ability to …", or empty
 * @param labels of a scale none, those of the lowest and the highest answer, or one for each answer; of a choice its options
 * @param inPost whether the post wave and follow-ups ask it
 * @param inSession whether feedback on a session asks it
 * @param help what stands below the question, or empty
 * @param notApplicable whether "does not apply" is an answer
 * @param required whether nobody can send their answers without saying something to it, be it that they prefer not to
 * @param kirkpatrick the level of evaluation, 1 to 4, or null
 * @param outcomeId the learning outcome of the programme that it measures, or null
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
        boolean inPost,
        boolean inSession,
        boolean inPulse,
        String help,
        boolean notApplicable,
        boolean required,
        Integer kirkpatrick,
        UUID outcomeId) {

    public static final int USUAL_THRESHOLD = 4;

    /** In characters. */
    public static final int LONGEST_TEXT = 500;

    /** Strongly disagree to strongly agree. */
    public static final List<String> AGREEMENT =
            List.of("Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree");

    private static final List<String> NO_AND_YES = List.of("No", "Yes");

    /** Canonical: what the kind does not need has one value. */
    public ItemDraft {
        labels = labels.stream()
                .map(String::strip)
                .filter(label -> kind != ItemKind.NUMBER && kind != ItemKind.TEXT)
                .toList();
        if (kind == ItemKind.YES_NO) {
            labels = labels.isEmpty() ? NO_AND_YES : labels;
        }
        scaleMin = kind == ItemKind.SCALE || kind == ItemKind.NUMBER ? scaleMin : kind.isChoice() ? 1 : 0;
        scaleMax = switch (kind) {
            case SCALE, NUMBER -> scaleMax;
            case YES_NO -> 1;
            case SINGLE_CHOICE, SEVERAL_CHOICE -> labels.size();
            case TEXT -> 0;
        };
        confidentFrom = kind == ItemKind.SCALE ? confidentFrom : kind == ItemKind.YES_NO ? 1 : 0;
        theme = theme.strip();
        text = text.strip();
        help = help.strip();
    }

    /** Asked before, after or both; without help, and tied to nothing. */
    public ItemDraft(
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
        this(
                code,
                theme,
                text,
                kind,
                scaleMin,
                scaleMax,
                confidentFrom,
                labels,
                inBaseline,
                inPost,
                false,
                false,
                "",
                false,
                false,
                null,
                null);
    }

    /** An agreement scale of five that is asked in every wave; 4 and 5 count as confident. */
    public static ItemDraft agreement(String theme, String text) {
        return new ItemDraft("", theme, text, ItemKind.SCALE, 1, 5, USUAL_THRESHOLD, AGREEMENT, true, true);
    }

    /** A scale of its own that is asked in every wave. */
    public static ItemDraft scale(
            String theme, String text, int scaleMin, int scaleMax, int confidentFrom, List<String> labels) {
        return new ItemDraft("", theme, text, ItemKind.SCALE, scaleMin, scaleMax, confidentFrom, labels, true, true);
    }

    public static ItemDraft words(String theme, String text) {
        return new ItemDraft("", theme, text, ItemKind.TEXT, 0, 0, 0, List.of(), false, true);
    }

    public static ItemDraft yesNo(String theme, String text) {
        return new ItemDraft("", theme, text, ItemKind.YES_NO, 0, 1, 1, NO_AND_YES, true, true);
    }

    /** @param kind SINGLE_CHOICE or SEVERAL_CHOICE */
    public static ItemDraft choice(ItemKind kind, String theme, String text, List<String> options) {
        return new ItemDraft("", theme, text, kind, 0, 0, 0, options, true, true);
    }

    public static ItemDraft number(String theme, String text, int lowest, int highest) {
        return new ItemDraft("", theme, text, ItemKind.NUMBER, lowest, highest, 0, List.of(), true, true);
    }

    public ItemDraft withCode(String newCode) {
        return with(newCode, confidentFrom, inBaseline, inPost, notApplicable, kirkpatrick, outcomeId);
    }

    public ItemDraft onlyPost() {
        return with(code, confidentFrom, false, true, notApplicable, kirkpatrick, outcomeId);
    }

    /** Asked in pulses and nowhere else. */
    public ItemDraft onlyPulse() {
        return new ItemDraft(
                code,
                theme,
                text,
                kind,
                scaleMin,
                scaleMax,
                confidentFrom,
                labels,
                false,
                false,
                false,
                true,
                help,
                notApplicable,
                required,
                kirkpatrick,
                outcomeId);
    }

    ItemDraft askedIn(boolean baseline, boolean post) {
        return new ItemDraft(code, theme, text, kind, scaleMin, scaleMax, confidentFrom, labels, baseline, post);
    }

    public ItemDraft confidentFrom(int threshold) {
        return with(code, threshold, inBaseline, inPost, notApplicable, kirkpatrick, outcomeId);
    }

    public ItemDraft orNotApplicable() {
        return with(code, confidentFrom, inBaseline, inPost, true, kirkpatrick, outcomeId);
    }

    /** What it measures: the level of evaluation, and the learning outcome or null. */
    public ItemDraft measuring(Integer level, UUID outcome) {
        return with(code, confidentFrom, inBaseline, inPost, notApplicable, level, outcome);
    }

    /** Whether respondents see the same question with the same answers. */
    boolean asksTheSame(ItemDraft other) {
        return text.equals(other.text)
                && theme.equals(other.theme)
                && help.equals(other.help)
                && hasTheSameAnswers(other)
                && labels.equals(other.labels)
                && notApplicable == other.notApplicable;
    }

    /** Whether the numbers of the answers mean the same, so that they could be counted together. */
    boolean hasTheSameAnswers(ItemDraft other) {
        return kind == other.kind
                && (kind == ItemKind.NUMBER || scaleMin == other.scaleMin && scaleMax == other.scaleMax);
    }

    Occasions occasions() {
        return new Occasions(inBaseline, inPost, inSession, inPulse);
    }

    private ItemDraft with(
            String newCode,
            int threshold,
            boolean baseline,
            boolean post,
            boolean orNotApplicable,
            Integer level,
            UUID outcome) {
        return new ItemDraft(
                newCode,
                theme,
                text,
                kind,
                scaleMin,
                scaleMax,
                threshold,
                labels,
                baseline,
                post,
                inSession,
                inPulse,
                help,
                orNotApplicable,
                required,
                level,
                outcome);
    }
}
