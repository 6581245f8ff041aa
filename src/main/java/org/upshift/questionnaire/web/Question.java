package org.upshift.questionnaire.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upshift.questionnaire.AnswerSheet;
import org.upshift.questionnaire.Choice;
import org.upshift.questionnaire.ItemKind;
import org.upshift.questionnaire.ItemView;

/**
 * An item of any kind on the page, with what has been answered so far; {@code tags/question.html} shows it. What was typed comes by name of
 * field, where several values of one name are joined with commas.
 *
 * @param value as it was typed
 * @param notApplicable whether it was said that the question does not apply
 * @param declined whether somebody prefers not to answer what must be answered
 */
record Question(
        ItemView item,
        String field,
        List<Option> options,
        String value,
        boolean notApplicable,
        boolean declined,
        boolean quotable) {

    /** The name of an item's field; no id elsewhere on a page begins like it. */
    static final String PREFIX = "item-";

    static final String QUOTE_PREFIX = "quote-";

    /** The checkbox beside a number or words. */
    static final String NOT_APPLICABLE_PREFIX = "not-applicable-";

    /** And the one for those who prefer not to answer. */
    static final String DECLINED_PREFIX = "declined-";

    private static final int LABELS_AT_BOTH_ENDS = 2;

    record Option(String id, String value, String label, boolean checked) {}

    /** Questions under one heading, which may be empty. */
    record Group(String theme, List<Question> questions) {}

    public boolean isText() {
        return item.kind() == ItemKind.TEXT;
    }

    public boolean isNumber() {
        return item.kind() == ItemKind.NUMBER;
    }

    public boolean isSeveral() {
        return item.kind() == ItemKind.SEVERAL_CHOICE;
    }

    public String noAnswerId() {
        return field + "-none";
    }

    public String quoteField() {
        return QUOTE_PREFIX + item.field();
    }

    public String notApplicableField() {
        return isText() || isNumber() ? NOT_APPLICABLE_PREFIX + item.field() : field;
    }

    public String declinedField() {
        return isText() || isNumber() ? DECLINED_PREFIX + item.field() : field;
    }

    public String declinedId() {
        return isText() || isNumber() ? declinedField() : field + "-declined";
    }

    public String prefersNotToSay() {
        return Choice.PREFERS_NOT_TO_SAY;
    }

    public String doesNotApply() {
        return Choice.DOES_NOT_APPLY;
    }

    /** What stands below the question, or null. */
    public String hint() {
        String limits =
                switch (item.kind()) {
                    case SEVERAL_CHOICE -> "Choose all that apply.";
                    case NUMBER -> "A whole number from " + item.scaleMin() + " to " + item.scaleMax() + ".";
                    default -> "";
                };
        String needed = item.required() ? "This must be answered." : "";
        String hint = Stream.of(item.help(), limits, needed)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        return hint.isEmpty() ? null : hint;
    }

    /** @param typed values of the form by name */
    static List<Group> groups(List<ItemView> items, Map<String, String> typed) {
        var groups = new LinkedHashMap<String, List<Question>>();
        for (var item : items) {
            groups.computeIfAbsent(item.theme(), theme -> new ArrayList<>()).add(of(item, typed));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    static Question of(ItemView item, Map<String, String> typed) {
        String field = PREFIX + item.field();
        String value = typed.getOrDefault(field, "");
        boolean notApplicable = typed.containsKey(NOT_APPLICABLE_PREFIX + item.field())
                || item.kind().isCounted() && List.of(value.split(",")).contains(Choice.DOES_NOT_APPLY);
        boolean declined = typed.containsKey(DECLINED_PREFIX + item.field())
                || item.kind().isCounted() && List.of(value.split(",")).contains(Choice.PREFERS_NOT_TO_SAY);
        return new Question(
                item,
                field,
                options(item, field, value),
                value,
                notApplicable,
                declined,
                typed.containsKey(QUOTE_PREFIX + item.field()));
    }

    /** What a form says to these items. */
    static AnswerSheet sheet(List<ItemView> items, Map<String, String> typed) {
        var choices = new LinkedHashMap<String, String>();
        var words = new LinkedHashMap<String, AnswerSheet.Words>();
        for (var item : items) {
            String value = typed.getOrDefault(PREFIX + item.field(), "");
            boolean notApplicable = typed.containsKey(NOT_APPLICABLE_PREFIX + item.field());
            if (!item.kind().isCounted()) {
                words.put(item.code(), new AnswerSheet.Words(value, typed.containsKey(QUOTE_PREFIX + item.field())));
            } else if (!notApplicable || !value.isBlank()) {
                choices.put(item.code(), value);
            }
            if (notApplicable) {
                choices.merge(item.code(), Choice.DOES_NOT_APPLY, Question::both);
            }
            if (typed.containsKey(DECLINED_PREFIX + item.field())) {
                choices.merge(item.code(), Choice.PREFERS_NOT_TO_SAY, Question::both);
            }
        }
        return new AnswerSheet(choices, words);
    }

    private static String both(String given, String other) {
        return given.isBlank() ? other : given + "," + other;
    }

    private static List<Option> options(ItemView item, String field, String typed) {
        List<String> chosen = List.of(typed.split(","));
        return item.answers().stream()
                .map(answer -> new Option(
                        answer == item.scaleMin() ? field : field + "-" + answer,
                        String.valueOf(answer),
                        label(item, answer),
                        chosen.contains(String.valueOf(answer))))
                .toList();
    }

    private static String label(ItemView item, int answer) {
        String words = item.label(answer);
        boolean enough = item.kind() != ItemKind.SCALE || item.labels().size() > LABELS_AT_BOTH_ENDS;
        if (words.isEmpty()) {
            return String.valueOf(answer);
        }
        return enough ? words : answer + " – " + words;
    }
}
