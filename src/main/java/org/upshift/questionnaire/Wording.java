package org.upshift.questionnaire;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares words the way people do: without regard to case, accents, punctuation and numbers of questions. */
final class Wording {

    private static final Pattern NUMBER =
            Pattern.compile("^(q(uestion)?\\s*)?\\d+([._]\\d+)*([._]?[a-z])?[.):]?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]+)\\]\\s*$");
    private static final double SIMILAR = 0.6;

    private Wording() {}

    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** A heading without the number of its question: "3.1. think strategically". */
    static String unnumbered(String heading) {
        String rest = NUMBER.matcher(heading).replaceFirst("");
        return rest.isBlank() ? heading : rest;
    }

    /** What a heading may mean as a statement: as a whole, after a dash, in brackets at the end. */
    static List<String> readings(String heading) {
        var whole = unnumbered(heading);
        var readings = new java.util.LinkedHashSet<String>();
        readings.add(plain(whole));
        int dash = Math.max(whole.lastIndexOf(" - "), whole.lastIndexOf(" – "));
        if (dash >= 0) {
            readings.add(plain(whole.substring(dash + 3)));
        }
        var brackets = BRACKETS.matcher(whole);
        if (brackets.find()) {
            readings.add(plain(brackets.group(1)));
        }
        readings.remove("");
        return List.copyOf(readings);
    }

    /** Shared words of all words, from 0 to 1; below what counts as similar it is 0. */
    static double likeness(String one, String other) {
        Set<String> words = new HashSet<>(List.of(one.split(" ")));
        Set<String> all = new HashSet<>(List.of(other.split(" ")));
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(all);
        all.addAll(words);
        double likeness = (double) shared.size() / all.size();
        return likeness >= SIMILAR ? likeness : 0;
    }
}
