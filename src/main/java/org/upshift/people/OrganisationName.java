package org.upshift.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How names of organisations are compared: "Guy’s &amp; St Thomas' NHS FT" is "guys and st thomas nhs foundation trust". */
public final class OrganisationName {
    public static final int LONGEST = 200;

    /** What a key may grow to: one letter can become a few. */
    static final int LONGEST_KEY = 400;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Map<String, String> SHORT_FORMS =
            Map.of("ft", "foundation trust", "uni", "university", "univ", "university", "assoc", "association");
    private static final Set<String> LEGAL_FORMS = Set.of("ltd", "limited", "plc", "llp", "cic");

    private OrganisationName() {}

    /** Two names with the same key are the same name; empty when nothing in it can be compared. */
    public static String key(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ");
        var words = SEPARATORS
                .splitAsStream(APOSTROPHES.matcher(plain).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
        String key = words.stream()
                .skip(words.size() > 1 && words.get(0).equals("the") ? 1 : 0)
                .flatMap(OrganisationName::spelledOut)
                .collect(Collectors.joining(" "));
        String shorter = withoutLegalForm(key);
        String found = shorter.isEmpty() ? key : shorter;
        return found.length() > LONGEST_KEY ? found.substring(0, LONGEST_KEY) : found;
    }

    private static Stream<String> spelledOut(String word) {
        return Stream.of(SHORT_FORMS.getOrDefault(word, word));
    }

    private static String withoutLegalForm(String key) {
        var words = key.split(" ");
        return LEGAL_FORMS.contains(words[words.length - 1])
                ? Arrays.stream(words).limit(words.length - 1).collect(Collectors.joining(" "))
                : key;
    }
}
