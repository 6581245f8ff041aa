package org.upshift.form.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.form.Comparison;
import org.upshift.form.Condition;
import org.upshift.form.Criterion;
import org.upshift.form.Form;
import org.upshift.form.Question;
import org.upshift.form.QuestionKind;
import org.upshift.form.TypedAnswers;
import org.upshift.programme.PartKind;

/**
 * A rule as it is typed.
 *
 * @param mode ALL or ANY of its conditions
 * @param condition test, question and option, with bars in between; empty in rows that are not used
 * @param value a number or a day, in the same row, where the condition compares with one
 */
record RuleForm(
        @RestForm @NotNull(message = "Choose what the rule is for")
        PartKind kind,

        @RestForm
        @NotBlank(message = "Enter what the rule is")
        @Size(max = 1000, message = "Rule must be 1,000 characters or fewer")
        String title,

        @RestForm String mode,
        @RestForm List<String> condition,
        @RestForm List<String> value) {
    private static final int ROWS = 5;
    private static final String BAR = "|";

    /** Something that a rule can ask for, to be chosen from a list. */
    record Choice(String value, String label) {}

    /** A row of the page. */
    record Row(int number, String condition, String value) {
        /** The first has the name of the field, so that the error summary leads there. */
        public String id() {
            return number == 1 ? "conditions" : "conditions-" + number;
        }
    }

    static RuleForm blank(PartKind kind) {
        return new RuleForm(kind, "", "ALL", List.of(), List.of());
    }

    static RuleForm of(Criterion criterion) {
        return new RuleForm(
                criterion.kind(),
                criterion.title(),
                criterion.all() ? "ALL" : "ANY",
                criterion.conditions().stream().map(RuleForm::code).toList(),
                criterion.conditions().stream()
                        .map(one -> one.test() == Comparison.INCLUDES ? "" : one.value())
                        .toList());
    }

    private static String code(Condition one) {
        return String.join(
                BAR, one.test().name(), one.question(), one.test() == Comparison.INCLUDES ? one.value() : "");
    }

    public boolean isAll() {
        return !"ANY".equals(mode);
    }

    public boolean isAny() {
        return !isAll();
    }

    public boolean isFor(String other) {
        return kind != null && kind.name().equals(other);
    }

    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        int count = Math.max(ROWS, condition == null ? 0 : condition.size());
        for (int number = 1; number <= count; number++) {
            rows.add(new Row(number, at(condition, number - 1), at(value, number - 1)));
        }
        return rows;
    }

    private static String at(List<String> all, int place) {
        return all == null || place >= all.size() || all.get(place) == null ? "" : all.get(place);
    }

    Criterion criterion(UUID id) {
        return new Criterion(
                id,
                kind,
                title,
                isAll(),
                rows().stream()
                        .filter(row -> !row.condition().isEmpty())
                        .map(RuleForm::condition)
                        .toList());
    }

    private static Condition condition(Row row) {
        String[] parts = row.condition().split("\\|", -1);
        var test = Arrays.stream(Comparison.values())
                .filter(one -> one.name().equals(parts[0]))
                .findFirst()
                .orElse(null);
        String question = parts.length > 1 ? parts[1] : "";
        String option = parts.length > 2 ? parts[2] : "";
        return new Condition(
                test,
                question,
                test == Comparison.INCLUDES ? option : test != null && test.hasValue() ? row.value() : "");
    }

    /** All that a rule about this form can ask for, in words. */
    static List<Choice> choices(Form form) {
        var choices = new ArrayList<Choice>();
        form.questions().forEach(question -> add(form, question, choices));
        choices.add(new Choice(
                code(new Condition(Comparison.RELEASED, "", "")),
                "The line manager supports it and releases them for at least so many days"));
        return choices;
    }

    private static void add(Form form, Question question, List<Choice> choices) {
        if (question.kind() == QuestionKind.YES_NO) {
            add(form, question, TypedAnswers.YES, choices);
            add(form, question, TypedAnswers.NO, choices);
        } else if (question.kind().isChoice()) {
            question.options().forEach(option -> add(form, question, option.key(), choices));
        }
        for (var test : Comparison.values()) {
            if (test != Comparison.INCLUDES && test.fits(question.kind())) {
                choices.add(new Choice(
                        code(new Condition(test, question.key(), "")),
                        "“" + question.name() + "” " + test.words()
                                + (test.hasValue() ? " the number or day beside it" : "")));
            }
        }
    }

    private static void add(Form form, Question question, String option, List<Choice> choices) {
        var condition = new Condition(Comparison.INCLUDES, question.key(), option);
        choices.add(new Choice(code(condition), condition.sentence(form)));
    }
}
