package org.upshift.admission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;

/**
 * What the panel says of one application.
 *
 * @param reviews that were submitted
 * @param points of all these reviews together
 * @param lowest points that a review gives, {@code highest} the highest; 0 without a review
 * @param most points that a review can give
 * @param wanted reviews
 */
public record PanelScore(long reviews, long points, int lowest, int highest, int most, int wanted) {
    /** Of an application that nobody is to review. */
    public static final PanelScore NONE = new PanelScore(0, 0, 0, 0, 0, 0);

    /** The higher mean first, exactly; whoever has no review comes last. */
    static final Comparator<PanelScore> BEST_FIRST = PanelScore::compareMeans;

    private static int compareMeans(PanelScore one, PanelScore other) {
        if (one.reviews == 0 || other.reviews == 0) {
            return Boolean.compare(one.reviews == 0, other.reviews == 0);
        }
        return Long.compare(other.points * one.reviews, one.points * other.reviews);
    }

    /** The mean of the reviews to one decimal, or null without one. */
    public BigDecimal mean() {
        return reviews == 0
                ? null
                : BigDecimal.valueOf(points).divide(BigDecimal.valueOf(reviews), 1, RoundingMode.HALF_UP);
    }

    public long missing() {
        return Math.max(0, wanted - reviews);
    }

    /** "7.5 of 12", or "None yet"; empty where nobody is to review it. */
    public String words() {
        if (reviews == 0) {
            return wanted == 0 ? "" : "None yet";
        }
        return mean() + " of " + most;
    }

    /** "3 reviews, 5 to 9", "1 review, 2 missing"; empty where nobody is to review it. */
    public String about() {
        if (wanted == 0) {
            return "";
        }
        return (reviews == 1 ? "1 review" : reviews + " reviews")
                + (reviews > 1 ? ", " + lowest + " to " + highest : "")
                + (missing() > 0 ? ", " + missing() + " missing" : "");
    }
}
