package org.upshift.review;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leaves out of a text what would say who has written it: every sentence in which an address, a link, a telephone number, or a
 * name of the applicant, of those who sign for them or of their organisation stands. It would rather leave out one sentence too many.
 */
final class Blinding {
    static final String MARK = "[left out: it would say who this is]";

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;])\\s+");
    // Whoever applies chooses the text: none of these looks at a letter more than a few times
    private static final Pattern ADDRESS = Pattern.compile("\\S@\\S|\\S\\s{0,3}[\\[(]at[\\])]\\s{0,3}\\S");
    private static final Pattern LINK =
            Pattern.compile("(?i)https?:|www\\.|linkedin|(?<=[a-z0-9])\\.(?:uk|com|org|net|info|eu|io)\\b");
    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\d])(?:\\+|00|\\(0|0)[\\d\\s()./-]{8,30}\\d");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** What many organisations are called, so that it tells of none. */
    private static final Set<String> COMMON_IN_ORGANISATIONS = listed("""
            academy agency and area association authority board borough care centre charity children city clinical
            college commission community council county department district east education england for foundation
            general government great group health healthcare hospital hospitals house housing improvement innovation
            institute integrated international ireland learning library limited local ltd metropolitan midlands
            ministry museum national network nhs north northern office organisation partnership plc primary public
            region regional research royal school science sciences scotland scottish service services social society
            south southern support team teaching the trust united university wales welsh west western with work
            """);

    /** Names that are words too: they count only where they are written like a name. */
    private static final Set<String> NAMES_THAT_ARE_WORDS = listed("""
            art august april baker bell best bill bishop black brown carpenter chance church cook cross day dawn dean
            drew faith field fisher forest frank gay gene good grace grant gray green guy hall hill hope hunter ivy
            jack june joy king lane law lily little long major mark marsh mason max may mercy miles moon north page
            park parks pat peace penny power price ray reason rich rob rose ruby self shepherd short small smart south
            stern stone strong sue summer swift taylor trust victor wall ward waters weaver west white will wise wood
            woods young
            """);

    /** In lower case, between spaces: found however they are written. */
    private final Set<String> phrases;

    /** With a capital: found only where they are written so. */
    private final Set<String> capitals;

    private Blinding(Set<String> phrases, Set<String> capitals) {
        this.phrases = phrases;
        this.capitals = capitals;
    }

    /**
     * @param people names of the applicant and of those who sign for them
     * @param organisations all names of their organisation
     */
    static Blinding of(Collection<String> people, Collection<String> organisations) {
        List<String> phrases = new ArrayList<>();
        List<String> capitals = new ArrayList<>();
        for (String person : people) {
            phrases.add(plain(person).toLowerCase(Locale.ROOT));
            words(person).filter(word -> word.length() > 2).forEach(word -> {
                String lower = word.toLowerCase(Locale.ROOT);
                if (NAMES_THAT_ARE_WORDS.contains(lower)) {
                    capitals.add(capital(lower));
                } else {
                    phrases.add(lower);
                }
            });
        }
        for (String organisation : organisations) {
            phrases.add(plain(organisation).toLowerCase(Locale.ROOT));
            words(organisation)
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .filter(word -> word.length() > 3 && !COMMON_IN_ORGANISATIONS.contains(word))
                    .map(Blinding::capital)
                    .forEach(capitals::add);
        }
        return new Blinding(between(phrases, 1), between(capitals, 2));
    }

    private static Set<String> listed(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    private static Set<String> between(List<String> words, int shortest) {
        return words.stream()
                .filter(word -> word.length() > shortest)
                .map(word -> " " + word + " ")
                .collect(Collectors.toSet());
    }

    /** The text with a mark in the place of what is left out. */
    String of(String text) {
        return text.lines().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(String line) {
        if (says(line) && Arrays.stream(SENTENCES.split(line)).noneMatch(this::says)) {
            // Something that reaches over the end of a sentence, such as "Dr. Ana Example"
            return MARK;
        }
        var kept = new ArrayList<String>();
        for (String sentence : SENTENCES.split(line)) {
            String shown = says(sentence) ? MARK : sentence;
            if (!(shown.equals(MARK)
                    && !kept.isEmpty()
                    && kept.get(kept.size() - 1).equals(MARK))) {
                kept.add(shown);
            }
        }
        return String.join(" ", kept);
    }

    private boolean says(String words) {
        String plain = " " + plain(words) + " ";
        String lower = plain.toLowerCase(Locale.ROOT);
        return ADDRESS.matcher(words).find()
                || LINK.matcher(words).find()
                || PHONE.matcher(words).results().anyMatch(found -> isPhone(found.group()))
                || phrases.stream().anyMatch(lower::contains)
                || capitals.stream()
                        .anyMatch(name -> plain.contains(name) || plain.contains(name.toUpperCase(Locale.ROOT)));
    }

    /** A date has fewer digits. */
    private static boolean isPhone(String found) {
        return found.chars().filter(Character::isDigit).count() >= 10;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(plain(text).split(" "));
    }

    /** Letters and digits alone, without accents, one space between words; what belongs to somebody is them: "Ana’s" is "Ana s". */
    private static String plain(String text) {
        String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('\u00df', 's')
                .replace('\u0142', 'l')
                .replace('\u0141', 'L')
                .replace('\u00f8', 'o')
                .replace('\u00d8', 'O');
        return NO_LETTERS
                .matcher(APOSTROPHES.matcher(folded).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    private static String capital(String lower) {
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
