package org.upshift.questionnaire;

import java.util.List;
import java.util.regex.Pattern;
import org.upshift.kernel.Findings;
import org.upshift.kernel.RuleViolation;

/** What an item may look like. */
final class ItemRules {

    static final int LONGEST_SCALE = 11;
    static final int MOST_OPTIONS = 30;

    /** A sum of options has to fit into 15 bits. */
    static final int MOST_OF_SEVERAL = 15;

    private static final int BOUND = 32_000;
    private static final int MAX_THEME = 300;
    private static final int MAX_HELP = 1000;
    private static final int MAX_LABEL = 100;
    private static final int LEVELS = 4;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Findings findings = new Findings();

    private ItemRules() {}

    /** @throws RuleViolation about everything that is wrong */
    static void check(ItemDraft draft) {
        var rules = new ItemRules();
        rules.whole(draft);
        rules.findings.throwAny();
    }

    private void whole(ItemDraft draft) {
        require(
                !draft.text().isBlank() && draft.text().length() <= ItemDraft.LONGEST_TEXT,
                "text",
                "Each item must have 1 to 500 characters");
        require(draft.theme().length() <= MAX_THEME, "theme", "A theme must be 300 characters or fewer");
        require(draft.help().length() <= MAX_HELP, "help", "Help must be 1,000 characters or fewer");
        require(
                CODE.matcher(draft.code()).matches() && draft.code().length() <= ItemCodes.MAX_LENGTH,
                "code",
                "A code must be lower-case letters, digits and hyphens, 60 or fewer");
        require(
                draft.occasions().any(),
                "asked",
                "Each item must be asked at least once: before, after, or in between");
        require(
                draft.kirkpatrick() == null || draft.kirkpatrick() >= 1 && draft.kirkpatrick() <= LEVELS,
                "kirkpatrick",
                "A Kirkpatrick level is a number from 1 to 4");
        require(
                draft.labels().stream()
                        .noneMatch(label -> label.isBlank() || label.length() > MAX_LABEL || label.contains("\n")),
                "labels",
                "Each answer must have 1 to 100 characters");
        switch (draft.kind()) {
            case SCALE -> checkScale(draft);
            case YES_NO -> require(draft.labels().size() == 2, "labels", "Give two answers: the one for no, then yes");
            case SINGLE_CHOICE -> checkOptions(draft.labels(), MOST_OPTIONS);
            case SEVERAL_CHOICE -> checkOptions(draft.labels(), MOST_OF_SEVERAL);
            case NUMBER -> checkBounds(draft);
            case TEXT -> {}
        }
    }

    private void checkScale(ItemDraft draft) {
        int answers = draft.scaleMax() - draft.scaleMin() + 1;
        require(
                answers >= 2 && answers <= LONGEST_SCALE && draft.scaleMin() >= 0 && draft.scaleMin() <= BOUND,
                "scaleMax",
                "A scale must have 2 to 11 answers and begin with 0 or more");
        require(
                draft.confidentFrom() > draft.scaleMin() && draft.confidentFrom() <= draft.scaleMax(),
                "confidentFrom",
                "The confident threshold must be above the lowest answer and on the scale");
        int labels = draft.labels().size();
        require(
                labels == 0 || labels == 2 || labels == answers,
                "labels",
                "Give no labels, two (lowest and highest), or one for each answer");
    }

    private void checkOptions(List<String> options, int most) {
        require(options.size() >= 2 && options.size() <= most, "labels", "Give 2 to " + most + " options");
        long different = options.stream().map(String::toLowerCase).distinct().count();
        require(different == options.size(), "labels", "Each option must be there once only");
        require(
                options.stream().noneMatch(option -> option.contains(";")),
                "labels",
                "An option must not contain a semicolon: files put it between options");
    }

    private void checkBounds(ItemDraft draft) {
        require(
                draft.scaleMin() >= -BOUND && draft.scaleMax() <= BOUND && draft.scaleMin() < draft.scaleMax(),
                "scaleMax",
                "The highest number must be above the lowest, and both between -32,000 and 32,000");
    }

    private void require(boolean condition, String field, String message) {
        findings.require(condition, "item-invalid", field, message);
    }
}
