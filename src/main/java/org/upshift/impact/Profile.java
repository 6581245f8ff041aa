package org.upshift.impact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much may be shown to whom.
 *
 * @param minimum the fewest people of whom anything is shown
 * @param percentagesFrom the fewest people of whom percentages are shown; below it counts only
 * @param countsTo counts are rounded to the nearest multiple of this; 1 for exact counts
 * @param textsFrom the fewest responses to a wave of which words are quoted
 * @param unanimousFrom the fewest people of a named group of whom it is shown that none was confident
 */
public record Profile(String name, int minimum, int percentagesFrom, int countsTo, int textsFrom, int unanimousFrom) {

    public static final String TEAM = "team";
    public static final String EXTERNAL = "external";
    public static final String OFFICIAL = "official";

    static final int LOWEST_MINIMUM = 5;
    private static final int COUNTS_ONLY_BELOW = 10;
    private static final int OFFICIAL_PERCENTAGES_FROM = 23;
    private static final int OFFICIAL_COUNTS_TO = 5;
    private static final int UNANIMOUS_FROM = 20;

    static Profile team() {
        return new Profile(TEAM, LOWEST_MINIMUM, COUNTS_ONLY_BELOW, 1, COUNTS_ONLY_BELOW, UNANIMOUS_FROM);
    }

    static Profile external(int minimum) {
        return new Profile(
                EXTERNAL, minimum, COUNTS_ONLY_BELOW, 1, Math.max(minimum, COUNTS_ONLY_BELOW), UNANIMOUS_FROM);
    }

    /** Rounding and threshold as in the rounding strategy of the Higher Education Statistics Agency. */
    static Profile official(int minimum) {
        return new Profile(
                OFFICIAL,
                minimum,
                Math.max(minimum, OFFICIAL_PERCENTAGES_FROM),
                OFFICIAL_COUNTS_TO,
                Math.max(minimum, OFFICIAL_PERCENTAGES_FROM),
                UNANIMOUS_FROM);
    }

    /** Whether counts, and what is computed from them, are shown as they are. */
    public boolean exact() {
        return countsTo == 1;
    }

    /** A count as it is shown: to the nearest multiple. */
    int count(int people) {
        return (people + countsTo / 2) / countsTo * countsTo;
    }

    boolean percentages(int people) {
        return people >= percentagesFrom;
    }

    /** A count that is shown, in words: "12", or "about 10" and "fewer than 3" where counts are rounded. */
    public String people(int shown) {
        if (exact()) {
            return String.valueOf(shown);
        }
        return shown == 0 ? "fewer than " + smallestCount() : "about " + shown;
    }

    /** The fewest people whose count is not rounded to 0. */
    public int smallestCount() {
        return countsTo / 2 + 1;
    }

    /** Whether rounding hides that there are any. */
    boolean roundsAway(int people) {
        return people > 0 && count(people) == 0;
    }

    /** A proportion as it is shown: in hundredths where counts are rounded. */
    Double proportion(Double value) {
        return value == null || exact() ? value : hundredths(value);
    }

    private static Double hundredths(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
