package org.upshift.form;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.programme.PartKind;

/**
 * A rule of eligibility or of priority.
 *
 * @param id of a criterion of the programme, or its own
 * @param kind ELIGIBILITY or PRIORITY
 * @param title what it is in plain words, such as "Member of Q, or leads a community"
 * @param all whether all conditions are needed, or any of them is enough
 */
public record Criterion(UUID id, PartKind kind, String title, boolean all, List<Condition> conditions) {
    /** What a title, and what explains a finding, may have at most. */
    public static final int LONGEST_TITLE = 1000;

    static final int LONGEST_REASON = 4000;

    public Criterion {
        title = title == null ? "" : title.strip();
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
    }

    Finding judge(Form form, Map<String, String> answers, Support support) {
        var verdicts = conditions.stream()
                .map(condition -> condition.judge(form, answers, support))
                .toList();
        return new Finding(
                id,
                kind,
                title,
                all ? Verdict.all(verdicts) : Verdict.any(verdicts),
                shortened(reason(form, answers, support)));
    }

    private String reason(Form form, Map<String, String> answers, Support support) {
        return conditions.stream()
                .map(condition -> capital(condition.sentenceAsAsked(form)) + ": "
                        + switch (condition.judge(form, answers, support)) {
                            case YES -> "yes";
                            case NO -> "no";
                            case OPEN -> "not known yet";
                        })
                .collect(Collectors.joining(". "));
    }

    /** What it asks, as a sentence: "“Member of Q” is “Yes”, or “Community” says that …" */
    public String sentence(Form form) {
        return capital(conditions.stream()
                .map(condition -> condition.sentence(form))
                .collect(Collectors.joining(all ? ", and " : ", or ")));
    }

    boolean asksAbout(String question) {
        return conditions.stream().anyMatch(condition -> condition.question().equals(question));
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_REASON ? words : words.substring(0, LONGEST_REASON - 1) + "…";
    }
}
