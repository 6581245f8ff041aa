package org.upshift.impact;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers to an item in one wave.
 *
 * @param valid how many people answered the item
 * @param confident how many of them gave a confident answer
 * @param percent 100 · confident / valid, not rounded; null when so few answered that only counts are shown
 * @param rounded the whole per cent, half away from zero, rounded once from the counts; null with {@code percent}
 * @param wilson the 95% Wilson interval of the share, proportions from 0 to 1; null with {@code percent}
 * @param distribution how many people chose each point of the scale
 * @param share the share as it is printed: "42%", with the rule of {@link Share#text()}, or "5 of 7" without percentages
 */
public record WaveFigures(
        int valid,
        int confident,
        Double percent,
        Integer rounded,
        List<Double> wilson,
        SortedMap<Integer, Integer> distribution,
        String share) {

    private static final int COUNTS_FIRST_BELOW = 30;

    static WaveFigures of(Distribution answers, int confidentFrom, Profile profile) {
        Share share = answers.from(confidentFrom);
        int valid = profile.count(share.valid());
        int confident = profile.count(share.count());
        SortedMap<Integer, Integer> distribution = new TreeMap<>();
        answers.counts().forEach((point, people) -> distribution.put(point, profile.count(people)));
        boolean percentages = profile.percentages(share.valid());
        return new WaveFigures(
                valid,
                confident,
                percentages ? percent(share, profile) : null,
                percentages ? Nullable.of(share.roundedPercent()) : null,
                percentages ? profile.proportions(share.wilson()) : null,
                Collections.unmodifiableSortedMap(distribution),
                percentages ? share.text().orElse("–") : counts(confident, valid));
    }

    private static Double percent(Share share, Profile profile) {
        return profile.exact()
                ? Nullable.of(share.percent())
                : Double.valueOf(share.roundedPercent().orElse(0));
    }

    /** "5 of 12" */
    public String counts() {
        return counts(confident, valid);
    }

    /** "5 of 12 (42%)"; with 30 or more valid answers "42% (126 of 300)"; "5 of 7" where only counts are shown. */
    public String words() {
        if (percent == null) {
            return counts();
        }
        return valid < COUNTS_FIRST_BELOW ? counts() + " (" + share + ")" : share + " (" + counts() + ")";
    }

    public boolean unanimous() {
        return confident == valid;
    }

    private static String counts(int confident, int valid) {
        return confident + " of " + valid;
    }
}
