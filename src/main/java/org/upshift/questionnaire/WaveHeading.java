package org.upshift.questionnaire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a heading says of when its column was answered, where answers before and after stand side by side: "Before: I can lead",
 * "I can lead (after the programme)", "Q5_pre", "Before the programme, how confident were you to … - Lead".
 *
 * @param wave null where it does not say
 * @param words the rest of it
 */
record WaveHeading(WaveKind wave, String words) {

    private static final String PROGRAMME =
            "(the |this |our |your |my |you |i |we |taking |attending |joining |starting |completing )*"
                    + "(programme|program|course|training|workshop|workshops|module|modules|scheme|intervention|session|sessions|began|started|took part|part)";

    /** The whole of a part of a heading. */
    private static final Map<WaveKind, Pattern> ALONE = new LinkedHashMap<>();

    /** The beginning of a sentence. */
    private static final Map<WaveKind, Pattern> BEGINS = new LinkedHashMap<>();

    static {
        ALONE.put(
                WaveKind.RETROSPECTIVE,
                Pattern.compile(
                        "looking back|thinking back|retrospective(ly)?( baseline| pre)?|then test|in hindsight"));
        ALONE.put(
                WaveKind.FOLLOW_UP,
                Pattern.compile(
                        "follow ?up|(three|six|nine|twelve|3|6|9|12) months (later|on|after( " + PROGRAMME + ")?)"));
        ALONE.put(
                WaveKind.BASELINE,
                Pattern.compile(
                        "(before|prior to|at the (start|beginning) of)( " + PROGRAMME
                                + ")?|pre( ?(programme|program|course|training|workshop|test|survey))?|baseline|at (the )?(start|beginning)|t0|t1|time 1|wave 1"));
        ALONE.put(
                WaveKind.POST,
                Pattern.compile(
                        "(after|following|at the end of|since)( " + PROGRAMME
                                + ")?|post( ?(programme|program|course|training|workshop|test|survey))?|now|today|currently|at (the )?end|t2|time 2|wave 2"));
        BEGINS.put(
                WaveKind.RETROSPECTIVE,
                Pattern.compile("(looking|thinking) back( to (the time )?before " + PROGRAMME + ")?\\b"));
        BEGINS.put(
                WaveKind.BASELINE,
                Pattern.compile("(before|prior to|at the (start|beginning) of) " + PROGRAMME + "\\b"));
        BEGINS.put(
                WaveKind.POST,
                Pattern.compile("((after|following|at the end of|since) " + PROGRAMME + "|now|today)\\b"));
    }

    /** Dashes with spaces, colons, bars, brackets; and underscores, for codes. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—|]\\s+|:\\s*|[\\[\\](){}|_]");

    private static final Pattern NOTHING_INSIDE = Pattern.compile("\\(\\s*\\)|\\[\\s*\\]|\\{\\s*\\}");
    private static final Pattern EDGES = Pattern.compile("^[\\s:|_–—-]+|[\\s:|_–—-]+$");

    static WaveHeading of(String heading) {
        String unnumbered = Wording.unnumbered(heading);
        var said = part(unnumbered);
        // "3 months later" is no number of a question
        var again = said == null ? part(heading) : said;
        return again == null ? sentence(unnumbered) : again;
    }

    /** With a part that says it and nothing else, or null. */
    private static WaveHeading part(String whole) {
        var separator = SEPARATOR.matcher(whole);
        int from = 0;
        while (from <= whole.length()) {
            int to = separator.find(from) ? separator.start() : whole.length();
            var wave = alone(Wording.plain(whole.substring(from, to)));
            String rest = statement(whole.substring(0, from) + whole.substring(to));
            if (wave != null && !rest.isEmpty()) {
                return new WaveHeading(wave, rest);
            }
            from = to == whole.length() ? to + 1 : separator.end();
        }
        return null;
    }

    /** Without what held the part that was taken out; of "How confident are you … - Lead" only the last part is the item. */
    private static String statement(String rest) {
        String clean = EDGES.matcher(
                        NOTHING_INSIDE.matcher(rest).replaceAll(" ").strip())
                .replaceAll("");
        int dash = Math.max(clean.lastIndexOf(" - "), clean.lastIndexOf(" – "));
        return EDGES.matcher(dash < 0 ? clean : clean.substring(dash + 3))
                .replaceAll("")
                .strip();
    }

    private static WaveKind alone(String plain) {
        return ALONE.entrySet().stream()
                .filter(words -> words.getValue().matcher(plain).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** "Before the programme, how confident were you in leading?"; of "… - Lead" only the last part is the item. */
    private static WaveHeading sentence(String whole) {
        String plain = Wording.plain(whole);
        for (var words : BEGINS.entrySet()) {
            var begin = words.getValue().matcher(plain);
            if (begin.lookingAt() && begin.end() < plain.length()) {
                int dash = Math.max(whole.lastIndexOf(" - "), whole.lastIndexOf(" – "));
                return new WaveHeading(
                        words.getKey(), dash > 0 ? whole.substring(dash + 3).strip() : after(whole));
            }
        }
        return new WaveHeading(null, whole);
    }

    /** What comes after the first comma, with a capital; all of it where there is none. */
    private static String after(String sentence) {
        int comma = sentence.indexOf(", ");
        String rest = comma > 0 ? sentence.substring(comma + 2).strip() : sentence;
        return rest.isEmpty() ? sentence : Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
    }
}
