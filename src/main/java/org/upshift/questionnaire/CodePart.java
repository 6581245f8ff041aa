package org.upshift.questionnaire;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.upshift.kernel.RuleViolation;

/**
 * A part of a self-made code: what people are asked for, and how many letters or digits of it count.
 *
 * @param length letters from the beginning, or digits
 */
public record CodePart(String wording, Kind kind, int length) {
    /** What is usual in longitudinal studies: easy to remember, hard to guess for colleagues, never a whole name or date. */
    public static final List<CodePart> USUAL = List.of(
            new CodePart("First two letters of your mother’s first name", Kind.LETTERS, 2),
            new CodePart("Day of the month on which you were born, such as 07", Kind.DIGITS, 2),
            new CodePart("First two letters of the town in which you were born", Kind.LETTERS, 2),
            new CodePart("Last two digits of the house number in which you lived at school", Kind.DIGITS, 2));

    /** What counts of an answer. */
    public enum Kind {
        LETTERS,
        DIGITS
    }

    /**
     * The part as it goes into the code: capital letters without accents, or digits with zeros before them, so that the same person
     * comes to the same code however they type.
     *
     * @param field for the message when nothing usable was typed
     */
    String normalise(String typed, String field) {
        return kind == Kind.LETTERS
                ? letters(typed == null ? "" : typed, field)
                : digits(typed == null ? "" : typed, field);
    }

    private String letters(String typed, String field) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replace("Æ", "AE")
                .replace("Œ", "OE")
                .replace("Ø", "O")
                .replace("Ł", "L")
                .replace("Đ", "D");
        var kept = new StringBuilder();
        plain.codePoints().filter(Character::isLetter).limit(length).forEach(kept::appendCodePoint);
        if (kept.isEmpty()) {
            throw new RuleViolation("code-part", field, "Enter " + length + (length == 1 ? " letter" : " letters"));
        }
        return kept.toString();
    }

    private String digits(String typed, String field) {
        String kept = typed.replaceAll("[^0-9]", "");
        if (kept.isEmpty()) {
            throw new RuleViolation("code-part", field, "Enter " + length + (length == 1 ? " digit" : " digits"));
        }
        String padded = "0".repeat(length) + kept;
        return padded.substring(padded.length() - length);
    }
}
