package org.upshift.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.upshift.web.CountWords;

/**
 * A question on a page, with what was answered or typed so far; {@code tags/askedQuestion.html} shows it.
 *
 * @param typed what its field holds
 * @param name what the field beside it holds, for the name of a community or the one that was chosen
 * @param other the name of a community that is not on the list
 */
public record AskedQuestion(Question question, List<String> typed, String name, String other) {

    /** Something to choose; the first has the field's name as its id, so that the error summary leads there. */
    public record Choice(String id, String value, String label, boolean checked) {}

    /** @param typed values by field */
    public static AskedQuestion of(Question question, Map<String, List<String>> typed) {
        return new AskedQuestion(
                question,
                typed.getOrDefault(question.key(), List.of()),
                first(typed, question.nameField()),
                first(typed, question.otherField()));
    }

    private static String first(Map<String, List<String>> typed, String field) {
        return typed.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    public static List<AskedQuestion> of(Section section, Map<String, List<String>> typed) {
        return section.questions().stream().map(question -> of(question, typed)).toList();
    }

    /** What the fields of a form hold when somebody comes back to it. */
    public static Map<String, List<String>> typed(FilledForm filled) {
        Map<String, List<String>> typed = new HashMap<>();
        filled.form().questions().forEach(question -> {
            String answer = filled.answer(question.key());
            if (question.kind() == QuestionKind.COMMUNITY && !answer.isEmpty()) {
                var community = Community.of(answer);
                typed.put(question.key(), List.of(community.relation().name()));
                boolean other =
                        !question.options().isEmpty() && community.option().isEmpty();
                String named = community.option().isEmpty() ? community.name() : community.option();
                typed.put(question.nameField(), List.of(other ? Community.OTHER : named));
                typed.put(question.otherField(), List.of(community.name()));
            } else if (question.kind() == QuestionKind.SEVERAL_CHOICE) {
                typed.put(question.key(), Arrays.asList(answer.split("\n")));
            } else {
                typed.put(question.key(), List.of(answer));
            }
        });
        return typed;
    }

    public String value() {
        return typed.isEmpty() ? "" : typed.get(0);
    }

    public String kind() {
        return question.kind().name();
    }

    /** The text, with a word where it need not be answered. */
    public String label() {
        return question.required() || question.kind() == QuestionKind.SEVERAL_CHOICE
                ? question.text()
                : question.text() + " (optional)";
    }

    /** What stands below the question, or null. */
    public String hint() {
        String limit =
                switch (question.kind()) {
                    case SHORT_TEXT, LONG_TEXT ->
                        question.words() == 0 ? "" : "Up to " + CountWords.of(question.words(), "word") + ".";
                    case NUMBER -> bounds();
                    default -> "";
                };
        String managers = question.shared() ? "Your line manager can read your answer." : "";
        String hint = String.join(" ", question.help(), limit, managers)
                .replaceAll(" {2,}", " ")
                .strip();
        return hint.isEmpty() ? null : hint;
    }

    private String bounds() {
        if (question.lowest() == null && question.highest() == null) {
            return "";
        }
        if (question.lowest() == null) {
            return question.highest() + " or less.";
        }
        return question.highest() == null
                ? question.lowest() + " or more."
                : "From " + question.lowest() + " to " + question.highest() + ".";
    }

    public List<Choice> choices() {
        return switch (question.kind()) {
            case SINGLE_CHOICE, SEVERAL_CHOICE -> choices(question.key(), question.options(), typed);
            case YES_NO ->
                choices(
                        question.key(),
                        List.of(new Option(TypedAnswers.YES, "Yes"), new Option(TypedAnswers.NO, "No")),
                        typed);
            case COMMUNITY ->
                choices(
                        question.key(),
                        Arrays.stream(Community.Relation.values())
                                .map(relation -> new Option(relation.name(), relation.own()))
                                .toList(),
                        typed);
            case SHORT_TEXT, LONG_TEXT, DATE, NUMBER, FILE -> List.of();
        };
    }

    /** The communities on the list, and that it is another one; empty when there is no list. */
    public List<Choice> names() {
        if (question.options().isEmpty()) {
            return List.of();
        }
        var listed = new ArrayList<>(question.options());
        listed.add(new Option(Community.OTHER, "Another community, which is not on this list"));
        return choices(question.nameField(), listed, List.of(name));
    }

    private static List<Choice> choices(String field, List<Option> options, List<String> typed) {
        return options.stream()
                .map(option -> new Choice(
                        option.equals(options.get(0)) ? field : field + "-" + (options.indexOf(option) + 1),
                        option.key(),
                        option.label(),
                        typed.contains(option.key())))
                .toList();
    }
}
