package org.upshift.admission;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How many of those who get a place may, or shall, come from somewhere.
 *
 * @param valueKey the organisation, the name of the sector or the criterion; empty for each of them
 * @param label what people call it
 */
@Embeddable
public record Limit(
        @Enumerated(EnumType.STRING) Dimension dimension,
        String valueKey,
        String label,
        @Enumerated(EnumType.STRING) Bound bound,
        int people) {

    /** By what people are counted. */
    public enum Dimension {
        ORGANISATION("organisation"),
        SECTOR("sector"),
        ROUTE("eligibility criterion");

        private final String words;

        Dimension(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A floor or a cap. */
    public enum Bound {
        AT_LEAST("at least"),
        AT_MOST("at most");

        private final String words;

        Bound(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean isForEach() {
        return valueKey.isEmpty();
    }

    boolean isCap() {
        return bound == Bound.AT_MOST;
    }

    boolean isAbout(Candidate candidate) {
        return candidate.keys(dimension).contains(valueKey);
    }

    /** What it is about, as a code: "SECTOR:COUNCIL" */
    public String key() {
        return dimension + ":" + valueKey;
    }

    /** "at most 2 from any one organisation", "at least 3 by “You are a member of Q”" */
    public String words() {
        String from =
                switch (dimension) {
                    case ORGANISATION -> isForEach() ? "from any one organisation" : "from " + label;
                    case SECTOR -> isForEach() ? "from any one sector" : "from the sector " + label;
                    case ROUTE -> isForEach() ? "by any one criterion" : "by “" + label + "”";
                };
        return bound.words() + " " + people + " " + from;
    }
}
