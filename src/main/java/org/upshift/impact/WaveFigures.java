package org.upshift.impact;

import java.util.List;
import java.util.SortedMap;

/**
 * The answers to an item in one wave.
 *
 * @param valid how many people answered the item
 * @param confident how many of them gave a confident answer
 * @param percent 100 · confident / valid, not rounded
 * @param rounded the whole per cent, half away from zero, rounded once from the counts
 * @param wilson the 95% Wilson interval of the share, proportions from 0 to 1
 * @param distribution how many people chose each point of the scale
 */
public record WaveFigures(
        int valid,
        int confident,
        Double percent,
        Integer rounded,
        List<Double> wilson,
        SortedMap<Integer, Integer> distribution) {

    private static final int COUNTS_FIRST_BELOW = 30;

    static WaveFigures of(Distribution answers, int confidentFrom) {
        Share share = answers.from(confidentFrom);
        return new WaveFigures(
                share.valid(),
                share.count(),
                Nullable.of(share.percent()),
                Nullable.of(share.roundedPercent()),
                Nullable.of(share.wilson()),
                answers.counts());
    }

    /** "5 of 12" */
    public String counts() {
        return confident + " of " + valid;
    }

    /** "42%", with the rule of {@link Share#text()}. */
    public String share() {
        return new Share(confident, valid).text().orElse("–");
    }

    /** "5 of 12 (42%)"; with 30 or more valid answers "42% (126 of 300)". */
    public String words() {
        return valid < COUNTS_FIRST_BELOW ? counts() + " (" + share() + ")" : share() + " (" + counts() + ")";
    }

    public boolean unanimous() {
        return confident == valid;
    }
}
