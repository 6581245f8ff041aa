package org.upshift.form;

import java.util.ArrayList;
import java.util.List;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;
import org.upshift.programme.ProgrammeQueries.PartView;

/** What is asked where the team has not designed a form: which criteria of the programme somebody meets, and a statement. */
public final class UsualForm {
    public static final String CRITERIA = "criteria";
    public static final String PRIORITY = "priority";
    public static final String STATEMENT = "statement";

    private UsualForm() {}

    /** @param parts of the programme, in their order; what is no criterion is not looked at */
    static Form of(EligibilityRule rule, List<PartView> parts) {
        var sections = new ArrayList<Section>();
        var asked = new ArrayList<Question>();
        var eligibility = ofKind(parts, PartKind.ELIGIBILITY);
        if (!eligibility.isEmpty()) {
            asked.add(choice(
                    CRITERIA,
                    "Criteria met",
                    "Which of these are you?",
                    rule == EligibilityRule.ALL
                            ? "To apply you must be all of them."
                            : "To apply you must be at least one of them.",
                    eligibility));
        }
        var priority = ofKind(parts, PartKind.PRIORITY);
        if (!priority.isEmpty()) {
            asked.add(choice(
                    PRIORITY,
                    "Priority",
                    "Which of these apply to you?",
                    "Priority is given to those who meet them. You can apply without.",
                    priority));
        }
        if (!asked.isEmpty()) {
            sections.add(new Section("eligibility", "Eligibility", asked));
        }
        sections.add(new Section(
                STATEMENT,
                "Your statement",
                List.of(Question.required(
                                STATEMENT,
                                QuestionKind.LONG_TEXT,
                                "Statement",
                                "Why this programme, and which community do you lead or plan to lead?")
                        .helping("About 500 words"))));
        var criteria = new ArrayList<Criterion>();
        eligibility.forEach(part -> criteria.add(criterion(part, CRITERIA)));
        priority.forEach(part -> criteria.add(criterion(part, PRIORITY)));
        return new Form(rule, sections, criteria, List.of());
    }

    private static List<PartView> ofKind(List<PartView> parts, PartKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    private static Question choice(String key, String name, String text, String help, List<PartView> parts) {
        return new Question(
                key,
                QuestionKind.SEVERAL_CHOICE,
                name,
                text,
                help,
                false,
                false,
                false,
                0,
                null,
                null,
                parts.stream()
                        .map(part -> new Option(part.id().toString(), part.title()))
                        .toList());
    }

    private static Criterion criterion(PartView part, String question) {
        return new Criterion(
                part.id(),
                part.kind(),
                part.title(),
                true,
                List.of(new Condition(Comparison.INCLUDES, question, part.id().toString())));
    }
}
