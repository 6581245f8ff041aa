package org.upshift.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.web.CountWords;
import org.upshift.web.Typed;

/**
 * Reads what was typed into the fields of questions, by their keys, and says how it is kept: texts as they are; an option as its key,
 * several on a line each; yes or no; a day as 2027-01-31; a whole number; a community as {@link Community} says. An empty answer is none.
 */
public final class TypedAnswers {
    public static final String YES = "yes";
    public static final String NO = "no";

    private static final int LONGEST_NUMBER = 9;
    private static final int LONGEST_NAME = 200;

    private TypedAnswers() {}

    /** @return the answers to these questions, files excepted; those that are empty take back what was answered before */
    public static Map<String, String> read(List<Question> questions, Map<String, List<String>> typed) {
        var answers = new LinkedHashMap<String, String>();
        var refused = new ArrayList<RuleViolation>();
        for (var question : questions) {
            try {
                if (question.kind() != QuestionKind.FILE) {
                    answers.put(question.key(), read(question, typed));
                }
            } catch (RuleViolation violation) {
                refused.add(violation);
            }
        }
        RuleViolations.throwAny(refused);
        return answers;
    }

    private static String read(Question question, Map<String, List<String>> typed) {
        String first = first(typed, question.key());
        if (question.kind() == QuestionKind.SEVERAL_CHOICE) {
            return options(question, typed.getOrDefault(question.key(), List.of()));
        }
        if (question.kind() == QuestionKind.COMMUNITY) {
            return community(question, typed);
        }
        if (first.isEmpty()) {
            return "";
        }
        return switch (question.kind()) {
            case SHORT_TEXT, LONG_TEXT -> text(question, first);
            case SINGLE_CHOICE -> option(question, first);
            case YES_NO -> {
                if (!first.equals(YES) && !first.equals(NO)) {
                    throw refused(question, "Choose yes or no for “" + question.text() + "”");
                }
                yield first;
            }
            case DATE ->
                Typed.date(question.key(), first, "an answer to “" + question.text() + "”")
                        .toString();
            case NUMBER -> number(question, first);
            case SEVERAL_CHOICE, COMMUNITY, FILE -> throw new IllegalStateException();
        };
    }

    private static String text(Question question, String typed) {
        String text = question.kind() == QuestionKind.SHORT_TEXT ? line(typed) : typed;
        int words = text.isEmpty() ? 0 : text.split("\\s+").length;
        if (question.words() > 0 && words > question.words()) {
            throw refused(
                    question,
                    yourAnswer(question) + " is " + CountWords.of(words - question.words(), "word")
                            + " too long. It must be " + CountWords.of(question.words(), "word") + " or fewer");
        }
        int over = text.length() - question.longest();
        if (over > 0) {
            throw refused(
                    question,
                    yourAnswer(question) + " is " + CountWords.of(over, "character") + " too long. It must be "
                            + CountWords.charactersOrFewer(question.longest()));
        }
        return text;
    }

    /** As it was asked: applicants do not know by which name the team calls the question. */
    private static String yourAnswer(Question question) {
        return "Your answer to “" + question.text() + "”";
    }

    private static String option(Question question, String typed) {
        if (question.label(typed) == null) {
            throw refused(question, "Choose from the options for “" + question.text() + "” that are shown now");
        }
        return typed;
    }

    private static String options(Question question, List<String> typed) {
        typed.stream().filter(one -> !one.isBlank()).forEach(one -> option(question, one));
        return question.options().stream()
                .map(Option::key)
                .filter(typed::contains)
                .collect(Collectors.joining("\n"));
    }

    private static String number(Question question, String typed) {
        if (!typed.matches("-?\\d{1," + LONGEST_NUMBER + "}")) {
            throw refused(question, yourAnswer(question) + " must be a whole number, like 24");
        }
        int number = Integer.parseInt(typed);
        if (question.lowest() != null && number < question.lowest()) {
            throw refused(question, yourAnswer(question) + " must be " + question.lowest() + " or more");
        }
        if (question.highest() != null && number > question.highest()) {
            throw refused(question, yourAnswer(question) + " must be " + question.highest() + " or less");
        }
        return Integer.toString(number);
    }

    private static String community(Question question, Map<String, List<String>> typed) {
        String said = first(typed, question.key());
        String name = line(first(typed, question.nameField()));
        String other = line(first(typed, question.otherField()));
        if (said.isEmpty() && name.isEmpty() && other.isEmpty()) {
            return "";
        }
        var relation = Community.Relation.named(said);
        if (relation == null) {
            throw refused(question, "Choose whether you lead the community or plan to");
        }
        if (relation == Community.Relation.NONE) {
            return new Community(relation, "", "").kept();
        }
        if (question.options().isEmpty()) {
            return new Community(relation, "", name(question.nameField(), name)).kept();
        }
        if (name.equals(Community.OTHER)) {
            return new Community(relation, "", name(question.otherField(), other)).kept();
        }
        if (question.label(name) == null) {
            throw new RuleViolation("answer-refused", question.nameField(), "Choose which community it is");
        }
        return new Community(relation, name, "").kept();
    }

    private static String name(String field, String typed) {
        if (typed.isEmpty()) {
            throw new RuleViolation("answer-refused", field, "Enter the name of the community");
        }
        if (typed.length() > LONGEST_NAME) {
            throw new RuleViolation(
                    "answer-refused", field, "The name of the community must be 200 characters or fewer");
        }
        return typed;
    }

    private static String line(String typed) {
        return typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String first(Map<String, List<String>> typed, String field) {
        return typed.getOrDefault(field, List.of()).stream()
                .findFirst()
                .map(TypedAnswers::clean)
                .orElse("");
    }

    /** Browsers send every line end as two characters, but count it as one. */
    private static String clean(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "").strip();
    }

    static String yesOrNo(String answer) {
        return answer.equals(YES) ? "Yes" : "No";
    }

    private static RuleViolation refused(Question question, String message) {
        return new RuleViolation("answer-refused", question.key(), message);
    }
}
