package org.upshift.form;

import java.util.List;

/**
 * A question of an application form.
 *
 * @param key tells it apart for good, also in forms that were copied from this one; the name of its field
 * @param name what it is called for short, in lists of answers
 * @param text what applicants are asked
 * @param help what stands below it, or empty
 * @param shared whether line managers read the answer; never a file, which they cannot open
 * @param hidden whether reviewers do not
 * @param words how many words a text may have, 0 for no such limit
 * @param lowest the lowest number, or null
 */
public record Question(
        String key,
        QuestionKind kind,
        String name,
        String text,
        String help,
        boolean required,
        boolean shared,
        boolean hidden,
        int words,
        Integer lowest,
        Integer highest,
        List<Option> options) {
    private static final int LINE = 200;
    private static final int TEXT = 3000;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_WORDS = 10;

    /** What the kind does not need has one value. */
    public Question {
        name = stripped(name);
        text = stripped(text);
        help = stripped(help);
        shared = shared && kind != QuestionKind.FILE;
        words = kind == QuestionKind.LONG_TEXT || kind == QuestionKind.SHORT_TEXT ? Math.max(0, words) : 0;
        lowest = kind == QuestionKind.NUMBER ? lowest : null;
        highest = kind == QuestionKind.NUMBER ? highest : null;
        options = kind != null && kind.hasOptions() && options != null ? List.copyOf(options) : List.of();
    }

    /** A question without help, limits or options that has to be answered. */
    public static Question required(String key, QuestionKind kind, String name, String text) {
        return new Question(key, kind, name, text, "", true, false, false, 0, null, null, List.of());
    }

    public Question helping(String newHelp) {
        return new Question(key, kind, name, text, newHelp, required, shared, hidden, words, lowest, highest, options);
    }

    public Question offering(List<Option> newOptions) {
        return new Question(key, kind, name, text, help, required, shared, hidden, words, lowest, highest, newOptions);
    }

    public Question optional() {
        return new Question(key, kind, name, text, help, false, shared, hidden, words, lowest, highest, options);
    }

    public Question sharedWithManagers() {
        return new Question(key, kind, name, text, help, required, true, hidden, words, lowest, highest, options);
    }

    public Question hiddenFromReviewers() {
        return new Question(key, kind, name, text, help, required, shared, true, words, lowest, highest, options);
    }

    public Question withWords(int limit) {
        return new Question(key, kind, name, text, help, required, shared, hidden, limit, lowest, highest, options);
    }

    /** The most characters that a text may have. */
    public int longest() {
        if (kind == QuestionKind.SHORT_TEXT) {
            return LINE;
        }
        return words == 0 ? TEXT : Math.min(LONGEST_TEXT, words * LONGEST_WORDS);
    }

    /** Whether the page counts characters: words are not counted so. */
    public boolean counted() {
        return kind == QuestionKind.LONG_TEXT && words == 0;
    }

    /** The label of an option, or null when there is none of this key. */
    public String label(String option) {
        return options.stream()
                .filter(one -> one.key().equals(option))
                .map(Option::label)
                .findFirst()
                .orElse(null);
    }

    /** Where the name of a community is typed or chosen. */
    public String nameField() {
        return key + "-name";
    }

    /** Where the name of a community is typed that is not on the list. */
    public String otherField() {
        return key + "-other";
    }

    /** The fields that its answer is typed into. */
    public List<String> fields() {
        return List.of(key, nameField(), otherField());
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
