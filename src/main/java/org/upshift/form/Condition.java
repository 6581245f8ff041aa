package org.upshift.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.upshift.kernel.LondonTime;

/**
 * One thing that a rule asks of an application.
 *
 * @param question the key of the question, empty where the test is about none
 * @param value the key of an option, a number, or a day as 2027-01-31; empty where nothing is compared
 */
public record Condition(Comparison test, String question, String value) {
    public Condition {
        question = question == null ? "" : question;
        value = value == null ? "" : value.strip();
    }

    /** @param answers by question, as {@link TypedAnswers} keeps them */
    Verdict judge(Form form, Map<String, String> answers, Support support) {
        if (test == Comparison.RELEASED) {
            return support.forDays(Integer.parseInt(value));
        }
        String answer = answers.getOrDefault(question, "");
        if (answer.isEmpty()) {
            return Verdict.NO;
        }
        return Verdict.of(
                switch (test) {
                    case INCLUDES -> Arrays.asList(answer.split("\n")).contains(value);
                    case LEADS -> leads(form, answer);
                    case AT_LEAST -> Long.parseLong(answer) >= Long.parseLong(value);
                    case AT_MOST -> Long.parseLong(answer) <= Long.parseLong(value);
                    case NOT_BEFORE -> answer.compareTo(value) >= 0;
                    case NOT_AFTER -> answer.compareTo(value) <= 0;
                    case ANSWERED -> true;
                    case RELEASED -> false;
                });
    }

    private boolean leads(Form form, String answer) {
        var community = Community.of(answer);
        boolean listed = form.question(question)
                .map(asked -> asked.options().isEmpty() || asked.label(community.option()) != null)
                .orElse(false);
        return community.relation() != Community.Relation.NONE && listed;
    }

    /** By the short names of questions, for those who design the form: "“Member of Q” is “Yes”" */
    public String sentence(Form form) {
        return sentence(form, Question::name);
    }

    /** By the questions as applicants are asked them: "“Are you a member of Q?” is “Yes”" */
    String sentenceAsAsked(Form form) {
        return sentence(form, Question::text);
    }

    private String sentence(Form form, Function<Question, String> called) {
        var asked = form.question(question);
        String name = "“" + asked.map(called).orElse("A question that is no longer asked") + "”";
        return switch (test) {
            case INCLUDES -> name + (isSeveral(form) ? " includes “" : " is “") + label(form) + "”";
            case LEADS ->
                name + " says that they lead or plan to lead "
                        + (asked.filter(one -> !one.options().isEmpty()).isPresent()
                                ? "a community on the list"
                                : "a community");
            case AT_LEAST -> name + " is " + value + " or more";
            case AT_MOST -> name + " is " + value + " or less";
            case NOT_BEFORE -> name + " is on or after " + LondonTime.date(LocalDate.parse(value));
            case NOT_AFTER -> name + " is on or before " + LondonTime.date(LocalDate.parse(value));
            case ANSWERED -> name + " is answered";
            case RELEASED ->
                "the line manager supports it and releases them for at least " + value
                        + ("1".equals(value) ? " day" : " days");
        };
    }

    private boolean isSeveral(Form form) {
        return form.question(question)
                .filter(asked -> asked.kind() == QuestionKind.SEVERAL_CHOICE)
                .isPresent();
    }

    private String label(Form form) {
        return form.question(question)
                .map(asked -> asked.kind() == QuestionKind.YES_NO ? TypedAnswers.yesOrNo(value) : asked.label(value))
                .orElse(value);
    }
}
