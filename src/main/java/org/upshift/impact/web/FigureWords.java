package org.upshift.impact.web;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Figures as people read them: {@code {figures:points(50)}} is "+50 points". */
@TemplateExtension(namespace = "figures")
final class FigureWords {

    private static final double SMALLEST_P = 0.001;
    private static final int WHOLE = 100;
    private static final String NONE = "–";

    private FigureWords() {}

    /** "+50 points", "−1 point", "0 points" */
    static String points(Integer points) {
        return points == null ? NONE : sign(points) + (Math.abs(points) == 1 ? " point" : " points");
    }

    /** "+50", "−1", "0" */
    static String sign(Integer points) {
        return points == null ? NONE : (points > 0 ? "+" : points < 0 ? "−" : "") + Math.abs(points);
    }

    /** "rise of 50 points", "fall of 1 point", "change of 0 points" */
    static String change(Integer points) {
        String direction = points > 0 ? "rise of " : points < 0 ? "fall of " : "change of ";
        return direction + Math.abs(points) + (Math.abs(points) == 1 ? " point" : " points");
    }

    /** An interval in points: "+15 to +72" */
    static String pointsInterval(List<Double> ends) {
        return ends == null ? NONE : sign(whole(ends.get(0))) + " to " + sign(whole(ends.get(1)));
    }

    /** An interval of a difference of proportions, in points: "+15 to +72" */
    static String differenceInterval(List<Double> ends) {
        return ends == null ? NONE : pointsInterval(List.of(100 * ends.get(0), 100 * ends.get(1)));
    }

    /** An interval of a share: "19% to 68%" */
    static String shareInterval(List<Double> ends) {
        return ends == null ? NONE : end(ends.get(0)) + " to " + end(ends.get(1));
    }

    /** "0%" and "100%" only where it is literally that. */
    private static String end(double proportion) {
        int percent = whole(WHOLE * proportion);
        if (percent == 0 && proportion > 0) {
            return "less than 1%";
        }
        return percent == WHOLE && proportion < 1 ? "more than 99%" : percent + "%";
    }

    /** "p = 0.031", "p < 0.001" */
    static String p(Double value) {
        return value == null ? NONE : value < SMALLEST_P ? "p < 0.001" : "p = " + decimal(value, 3);
    }

    /** With so many decimals, a real minus sign, and no "−0.0". */
    static String decimal(Double value, int places) {
        if (value == null) {
            return NONE;
        }
        var rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? "−" : "") + rounded.abs().toPlainString();
    }

    private static int whole(double value) {
        return BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
