package org.upshift.admission;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upshift.kernel.RuleViolation;

/**
 * What letters of a programme say in the words of its team. What a letter cannot do without stands around them and stays: until when
 * somebody can answer, where, and how it stands.
 *
 * @param own by part, with placeholders; a part that is not there is said as usual
 */
public record LetterWords(Map<LetterPart, String> own) {
    public static final LetterWords USUAL = new LetterWords(Map.of());
    public static final int LONGEST = 3000;
    public static final int LONGEST_CLOSING = 300;

    private static final int MOST_PLACEHOLDERS = 10;
    private static final String USUAL_CLOSING = "Upshift";
    private static final List<String> PLACEHOLDERS = List.of("name", "cohort", "reference");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    public LetterWords {
        var kept = new EnumMap<LetterPart, String>(LetterPart.class);
        own.forEach((part, typed) -> {
            String words = Typed.text(typed);
            if (!words.isEmpty()) {
                kept.put(part, words);
            }
        });
        own = Collections.unmodifiableMap(kept);
    }

    /** As a letter takes them. @param words empty where it says what is usual */
    record Own(String words, String closing) {}

    /** Empty where it is said as usual. */
    public String of(LetterPart part) {
        return own.getOrDefault(part, "");
    }

    /** Tells whether something else was saved since. */
    public String mark() {
        String all = Stream.of(LetterPart.values()).map(this::of).collect(Collectors.joining("\u001F"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    Own in(LetterPart part, String name, String cohort, String reference) {
        var values = Map.of("name", name, "cohort", cohort, "reference", reference);
        String closing = filled(of(LetterPart.CLOSING), values);
        return new Own(filled(of(part), values), closing.isEmpty() ? USUAL_CLOSING : closing);
    }

    /** In one pass: what is in a value is no placeholder. */
    private static String filled(String words, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    List<RuleViolation> refused() {
        var wrong = new ArrayList<RuleViolation>();
        for (var part : LetterPart.values()) {
            String words = of(part);
            int longest = part == LetterPart.CLOSING ? LONGEST_CLOSING : LONGEST;
            if (words.length() > longest) {
                wrong.add(new RuleViolation(
                        "words-too-long",
                        part.field(),
                        String.format(Locale.UK, "“%s” must be %,d characters or fewer", part.words(), longest)));
            }
            checkPlaceholders(part, words, wrong);
        }
        return wrong;
    }

    private static void checkPlaceholders(LetterPart part, String words, List<RuleViolation> wrong) {
        var used = PLACEHOLDER
                .matcher(words)
                .results()
                .map(found -> found.group(1))
                .toList();
        used.stream()
                .filter(name -> !PLACEHOLDERS.contains(name))
                .findFirst()
                .ifPresent(name -> wrong.add(new RuleViolation(
                        "placeholder-unknown",
                        part.field(),
                        "Only {name}, {cohort} and {reference} are filled in. Take out {" + name + "}")));
        if (used.size() > MOST_PLACEHOLDERS) {
            wrong.add(new RuleViolation(
                    "placeholders-too-many",
                    part.field(),
                    "“" + part.words() + "” can have at most " + MOST_PLACEHOLDERS + " things that are filled in"));
        }
    }
}
