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
 * @param percent 100 · confident / valid, not rounded; null when only counts are shown
 * @param rounded the whole per cent, half away from zero, rounded once from the counts; null with {@code percent}
 * @param wilson the 95% Wilson interval of the share, proportions from 0 to 1; null with {@code percent}, and where counts are rounded
 * @param distribution how many people chose each point of the scale; null where counts are rounded
 * @param share the share as it is printed: "42%", with the rule of {@link Share#text()}, or the counts without percentages
 * @param about whether counts are rounded, so that none is said to be exact; percentages are computed from the exact ones
 */
public record WaveFigures(
        int valid,
        int confident,
        Double percent,
        Integer rounded,
        List<Double> wilson,
        SortedMap<Integer, Integer> distribution,
        String share,
        boolean about) {

    private static final int COUNTS_FIRST_BELOW = 30;

    /** @param news by how many people the answers differ from an earlier publication */
    static WaveFigures of(Distribution answers, int confidentFrom, Disclosure disclosure, int news) {
        Share share = answers.from(confidentFrom);
        Profile profile = disclosure.profile();
        boolean percentages = disclosure.percentages(share, news);
        return new WaveFigures(
                profile.count(share.valid()),
                profile.count(share.count()),
                percentages ? percent(share, profile) : null,
                percentages ? Nullable.of(share.roundedPercent()) : null,
                percentages && profile.exact() ? Nullable.of(share.wilson()) : null,
                disclosure.showsParts() ? shown(answers, profile) : null,
                percentages ? share.text().orElse("–") : counts(share, profile),
                !profile.exact());
    }

    private static SortedMap<Integer, Integer> shown(Distribution answers, Profile profile) {
        SortedMap<Integer, Integer> shown = new TreeMap<>();
        answers.counts().forEach((point, people) -> shown.put(point, profile.count(people)));
        return Collections.unmodifiableSortedMap(shown);
    }

    private static Double percent(Share share, Profile profile) {
        return profile.exact()
                ? Nullable.of(share.percent())
                : Double.valueOf(share.roundedPercent().orElse(0));
    }

    private static String counts(Share share, Profile profile) {
        return profile.people(profile.count(share.count())) + " of " + profile.people(profile.count(share.valid()));
    }

    /** "5 of 12"; where counts are rounded "42% of about 25", and "about 5 of about 10" without percentages. */
    public String counts() {
        if (!about) {
            return confident + " of " + valid;
        }
        return percent == null ? share : share + " of about " + valid;
    }

    /**
     * "5 of 12 (42%)"; with 30 or more valid answers "42% (126 of 300)"; as {@link #counts()} where only counts are shown, or counts are
     * rounded.
     */
    public String words() {
        if (percent == null || about) {
            return counts();
        }
        return valid < COUNTS_FIRST_BELOW ? counts() + " (" + share + ")" : share + " (" + counts() + ")";
    }

    public boolean unanimous() {
        return confident == valid;
    }
}
