package org.upshift.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.programme.PartKind;
import org.upshift.web.CountWords;

/** What a form has to keep to, whoever wrote it: a page or a script. Fields are named as on the pages. */
final class FormRules {
    private static final int TITLE = 100;
    private static final int TEXT = 500;
    private static final int HELP = 2000;
    private static final int SECTIONS = 30;
    private static final int QUESTIONS = 100;
    private static final int OPTIONS = 50;
    private static final int WORDS = 2000;
    private static final int CRITERIA = 50;
    private static final int CONDITIONS = 10;
    private static final int DECLARATIONS = 10;
    private static final int DAYS = 366;

    private final Form form;
    private final List<RuleViolation> refused = new ArrayList<>();

    private FormRules(Form form) {
        this.form = form;
    }

    static void check(Form form) {
        var rules = new FormRules(form);
        rules.whole();
        form.sections().forEach(section -> rules.line("title", "a title", section.title(), TITLE));
        form.questions().forEach(rules::question);
        form.criteria().forEach(rules::criterion);
        form.declarations().forEach(declaration -> rules.line("text", "the declaration", declaration.text(), HELP));
        RuleViolations.throwAny(rules.refused);
    }

    private void whole() {
        most("sections", form.sections().size(), SECTIONS);
        most("questions", (int) form.questions().count(), QUESTIONS);
        most("rules", form.criteria().size(), CRITERIA);
        most("declarations", form.declarations().size(), DECLARATIONS);
        keys(form.sections().stream().map(Section::key));
        keys(form.questions().map(Question::key));
        keys(form.declarations().stream().map(Declaration::key));
        keys(form.criteria().stream().map(criterion -> String.valueOf(criterion.id())));
        if (form.questions().findAny().isEmpty()) {
            refuse("questions", "Ask at least one question");
        }
    }

    private void question(Question question) {
        if (question.kind() == null) {
            refuse("kind", "Choose how it is answered");
            return;
        }
        line("name", "a short name", question.name(), TITLE);
        line("text", "the question", question.text(), TEXT);
        if (question.help().length() > HELP) {
            refuse("help", "Help must be 2,000 characters or fewer");
        }
        if (question.words() > WORDS) {
            refuse("words", "A text may have a limit of up to 2,000 words");
        }
        if (question.lowest() != null && question.highest() != null && question.lowest() > question.highest()) {
            refuse("highest", "The highest number must not be below the lowest");
        }
        if (question.kind().isChoice() && question.options().isEmpty()) {
            refuse("options", "Enter the options, one on each line");
        }
        if (question.options().size() > OPTIONS) {
            refuse("options", "A question can have up to 50 options");
        }
        keys(question.options().stream().map(Option::key));
        if (question.options().stream()
                .anyMatch(option -> option.label().isEmpty() || option.label().length() > Criterion.LONGEST_TITLE)) {
            refuse("options", "Each option must have 1 to 1,000 characters");
        }
    }

    private void criterion(Criterion criterion) {
        line("title", "what the rule is", criterion.title(), Criterion.LONGEST_TITLE);
        if (criterion.kind() != PartKind.ELIGIBILITY && criterion.kind() != PartKind.PRIORITY) {
            refuse("kind", "A rule is about eligibility or about priority");
        }
        if (criterion.conditions().isEmpty() || criterion.conditions().size() > CONDITIONS) {
            refuse("conditions", "A rule asks for 1 to 10 things");
        }
        criterion.conditions().forEach(this::condition);
    }

    private void condition(Condition condition) {
        if (condition.test() == null) {
            refuse("conditions", "Say what the rule asks for");
        } else if (condition.test() == Comparison.RELEASED) {
            number(condition, "the days of release", 0, DAYS);
        } else {
            var question = form.question(condition.question()).orElse(null);
            if (question == null) {
                refuse("conditions", "A rule asks about a question that is not in the form. Change the rule first");
            } else if (!condition.test().fits(question.kind())) {
                refuse(
                        "conditions",
                        "“" + question.name() + "” cannot be asked whether it "
                                + condition.test().words());
            } else {
                value(condition, question);
            }
        }
    }

    private void value(Condition condition, Question question) {
        switch (condition.test()) {
            case INCLUDES -> {
                boolean known = question.kind() == QuestionKind.YES_NO
                        ? List.of(TypedAnswers.YES, TypedAnswers.NO).contains(condition.value())
                        : question.label(condition.value()) != null;
                if (!known) {
                    refuse("conditions", "A rule asks for an option of “" + question.name() + "” that is not there");
                }
            }
            case AT_LEAST, AT_MOST -> number(condition, "“" + question.name() + "”", -999_999_999, 999_999_999);
            case NOT_BEFORE, NOT_AFTER -> {
                try {
                    LocalDate.parse(condition.value());
                } catch (DateTimeParseException unreadable) {
                    refuse("conditions", "Enter a real date for “" + question.name() + "”, like 2026-11-22");
                }
            }
            case LEADS, ANSWERED, RELEASED -> {
                return;
            }
        }
    }

    private void number(Condition condition, String name, int lowest, int highest) {
        boolean fits = condition.value().matches("-?\\d{1,9}")
                && Integer.parseInt(condition.value()) >= lowest
                && Integer.parseInt(condition.value()) <= highest;
        if (!fits) {
            refuse("conditions", "Enter a whole number for " + name + ", like 10");
        }
    }

    private void line(String field, String what, String text, int longest) {
        if (text.isEmpty()) {
            refuse(field, "Enter " + what);
        } else if (text.length() > longest) {
            refuse(field, "Use " + CountWords.charactersOrFewer(longest) + " for " + what);
        }
    }

    private void most(String what, int count, int most) {
        if (count > most) {
            refuse(what, "A form can have up to " + most + " " + what);
        }
    }

    private void keys(Stream<String> keys) {
        var seen = new HashSet<String>();
        keys.forEach(key -> {
            if (key == null || !key.matches("[a-zA-Z0-9-]{1,40}") || !seen.add(key)) {
                refuse("key", "Each part of a form needs a key of its own: letters, digits and hyphens");
            }
        });
    }

    private void refuse(String field, String message) {
        refused.add(new RuleViolation("form-refused", field, message));
    }
}
