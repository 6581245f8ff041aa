package org.upshift.impact;

import java.util.Optional;

/** Why a figure does not exist, or why a test is not worth printing. Stands beside the missing value. */
public enum Undefined {
    /** Nobody, or too few people, gave a valid answer. */
    NOT_ENOUGH_DATA("not enough data"),
    /** Everybody answered the same before and after: there is nothing to test. */
    NO_CHANGE("no change to test"),
    /** So few people changed that no result of them could be significant at 5%. */
    TOO_FEW_CHANGES("too few changes to test"),
    /** All answers are equal, so there is no spread to measure a change against. */
    NO_VARIATION("all answers are the same");

    /** The fewest changes with which a two-sided exact test can reach 5%: 2 · ½⁶ = 0.031, while 2 · ½⁵ = 0.063. */
    private static final int FEWEST_CHANGES = 6;

    private final String text;

    Undefined(String text) {
        this.text = text;
    }

    /** The reason in plain words, lower case, without a full stop. */
    public String text() {
        return text;
    }

    /** Why a two-sided exact test of {@code changed} out of {@code n} pairs should not be shown; empty when it should. */
    static Optional<Undefined> test(int n, int changed) {
        if (n == 0) {
            return Optional.of(NOT_ENOUGH_DATA);
        }
        if (changed == 0) {
            return Optional.of(NO_CHANGE);
        }
        return changed < FEWEST_CHANGES ? Optional.of(TOO_FEW_CHANGES) : Optional.empty();
    }
}
