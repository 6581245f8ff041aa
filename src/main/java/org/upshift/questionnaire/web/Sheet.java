package org.upshift.questionnaire.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.questionnaire.AnswerSheet;
import org.upshift.questionnaire.ItemView;

/** All that a wave asks, in pages of one theme each, with what has been typed so far. */
record Sheet(List<Section> sections) {
    /** How the names of the fields begin in which people think back. */
    static final String BEFORE = "before-";

    /**
     * One page.
     *
     * @param number from 1
     * @param theme the heading, or empty
     * @param before whether people think back on it
     */
    record Section(int number, String theme, boolean before, List<Question> questions) {
        public boolean isAnswered() {
            return questions.stream()
                    .anyMatch(question -> !Answered.words(question).isEmpty());
        }

        /** What was typed into the fields of this page; an empty value for what was taken back. */
        Map<String, String> fields(Map<String, String> typed) {
            Map<String, String> fields = new HashMap<>();
            for (var question : questions) {
                fields.put(question.field(), typed.getOrDefault(question.field(), ""));
                if (question.isText()) {
                    fields.put(question.quoteField(), typed.getOrDefault(question.quoteField(), ""));
                }
                fields.putIfAbsent(
                        question.notApplicableField(), typed.getOrDefault(question.notApplicableField(), ""));
                fields.putIfAbsent(question.declinedField(), typed.getOrDefault(question.declinedField(), ""));
            }
            return fields;
        }

        List<ItemView> items() {
            return questions.stream().map(Question::item).toList();
        }
    }

    /**
     * @param items what the wave asks
     * @param before what it asks thinking back
     * @param typed values by name of the field
     */
    static Sheet of(List<ItemView> items, List<ItemView> before, Map<String, String> typed) {
        List<Section> sections = new ArrayList<>();
        for (var group : Question.groups(items, typed)) {
            sections.add(new Section(sections.size() + 1, group.theme(), false, group.questions()));
        }
        for (var group : Question.groups(before, thinkingBack(typed))) {
            var questions = group.questions().stream().map(Sheet::renamed).toList();
            sections.add(new Section(sections.size() + 1, group.theme(), true, questions));
        }
        return new Sheet(sections);
    }

    Section section(int number) {
        if (number < 1 || number > sections.size()) {
            throw new NotFound("page");
        }
        return sections.get(number - 1);
    }

    int pages() {
        return sections.size();
    }

    /** Where to mend what is wrong with a question, by name of its field. */
    public Map<String, String> links(Way way) {
        Map<String, String> links = new HashMap<>();
        for (var section : sections) {
            for (var question : section.questions()) {
                links.put(question.field(), way.page(section.number()) + "#" + question.field());
            }
        }
        return links;
    }

    /** Whether something must be answered before it can be sent. */
    public boolean isNeeded() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .anyMatch(question -> question.item().required());
    }

    public boolean isBegun() {
        return sections.stream().anyMatch(Section::isAnswered);
    }

    /** Where somebody goes on: the first page without an answer, or 0 when there is none. */
    int next() {
        return sections.stream()
                .filter(section -> !section.isAnswered())
                .mapToInt(Section::number)
                .findFirst()
                .orElse(0);
    }

    /** What a form says to these items, thinking back or not. */
    static AnswerSheet answers(List<ItemView> items, Map<String, String> typed, boolean before) {
        return Question.sheet(items, before ? thinkingBack(typed) : typed);
    }

    /** The other way round, for showing what was sent. */
    static Map<String, String> typed(List<ItemView> items, AnswerSheet sheet, boolean before) {
        Map<String, String> typed = new HashMap<>();
        String prefix = before ? BEFORE : Question.PREFIX;
        for (var item : items) {
            if (sheet.choices().containsKey(item.code())) {
                typed.put(prefix + item.field(), sheet.choices().get(item.code()));
            }
            var words = sheet.words().get(item.code());
            if (words != null) {
                typed.put(prefix + item.field(), words.text());
                if (words.mayBeQuoted()) {
                    typed.put(Question.QUOTE_PREFIX + item.field(), "yes");
                }
            }
        }
        return typed;
    }

    /** A rule names the code of an item; a page names its field. */
    static RuleViolation onPage(RuleViolation violation, List<ItemView> items, boolean before) {
        String prefix = before ? BEFORE : Question.PREFIX;
        return named(violation, items, "", prefix);
    }

    /**
     * All that stands against sending, each beside its question.
     *
     * @param before what is asked thinking back
     */
    static void throwOnPage(RuleViolation violation, List<ItemView> items, List<ItemView> before) {
        RuleViolations.throwAny(violation.all().stream()
                .map(one -> named(one, items, "", Question.PREFIX))
                .map(one -> named(one, before, "before.", BEFORE))
                .toList());
    }

    private static RuleViolation named(RuleViolation violation, List<ItemView> items, String begins, String prefix) {
        return items.stream()
                .filter(item -> (begins + item.code()).equals(violation.field()))
                .findFirst()
                .map(item -> new RuleViolation(violation.code(), prefix + item.field(), violation.getMessage()))
                .orElse(violation);
    }

    /** The fields in which people think back, under the names of ordinary ones. */
    private static Map<String, String> thinkingBack(Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>();
        typed.forEach((name, value) -> {
            if (name.startsWith(BEFORE)) {
                fields.put(Question.PREFIX + name.substring(BEFORE.length()), value);
            }
        });
        return fields;
    }

    private static Question renamed(Question question) {
        String field = BEFORE + question.item().field();
        return new Question(
                question.item(),
                field,
                question.options().stream()
                        .map(option -> new Question.Option(
                                option.id().replace(question.field(), field),
                                option.value(),
                                option.label(),
                                option.checked()))
                        .toList(),
                question.value(),
                question.notApplicable(),
                question.declined(),
                question.quotable());
    }
}
