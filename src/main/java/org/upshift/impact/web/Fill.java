package org.upshift.impact.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.upshift.impact.Scale;

/**
 * How an answer looks in a chart, in every wave: a colour (blue for confident answers, sand for others, darker towards the end of
 * the scale) and a pattern, so that no answer is told by its colour alone.
 *
 * @param pattern an SVG path within 8 by 8 pixels
 * @param x where its entry in the key begins, with {@code y}
 */
record Fill(int point, String id, String label, boolean confident, String colour, String pattern, int x, int y) {

    private static final int[] LIGHT_SAND = {0xf7, 0xe9, 0xcf};
    private static final int[] SAND = {0xd9, 0x9a, 0x3c};
    private static final int[] LIGHT_BLUE = {0xa9, 0xcd, 0xec};
    private static final int[] BLUE = {0x4d, 0x8f, 0xcc};
    private static final int SWATCH = 38;
    private static final int LETTER = 8;
    private static final int SIGN = 20;
    private static final int BETWEEN = 16;
    private static final List<String> PATTERNS = List.of(
            "M0 8L8 0",
            "M0 4H8",
            "M3 3h2v2h-2z",
            "",
            "M0 0L8 8",
            "M4 0V8",
            "M0 0L8 8M0 8L8 0",
            "M0 4H8M4 0V8",
            "M1 1h2v2h-2zM5 5h2v2h-2z",
            "M0 2H8M0 6H8",
            "M2 0V8M6 0V8");

    /**
     * @param line the height of a line of the key
     * @param width how wide the key may be, or 0 for one answer in each line
     */
    static List<Fill> of(String chart, Scale scale, int line, int width) {
        List<Fill> fills = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (int point = scale.min(); point <= scale.max(); point++) {
            int place = point - scale.min();
            boolean confident = point >= scale.confidentFrom();
            int wide = SWATCH + LETTER * scale.label(point).length() + (confident ? SIGN : 0);
            if (place > 0 && x + wide > width) {
                x = 0;
                y += line;
            }
            fills.add(new Fill(
                    point,
                    chart + "-" + place,
                    scale.label(point),
                    confident,
                    confident
                            ? between(
                                    LIGHT_BLUE,
                                    BLUE,
                                    point - scale.confidentFrom(),
                                    scale.max() - scale.confidentFrom())
                            : between(SAND, LIGHT_SAND, place, scale.confidentFrom() - 1 - scale.min()),
                    PATTERNS.get(place % PATTERNS.size()),
                    x,
                    y));
            x += wide + BETWEEN;
        }
        return fills;
    }

    /** Where the text of its entry in the key begins. */
    public int labelX() {
        return x + SWATCH;
    }

    private static String between(int[] from, int[] to, int step, int steps) {
        var colour = new StringBuilder("#");
        for (int i = 0; i < from.length; i++) {
            int part = steps == 0 ? to[i] : from[i] + (to[i] - from[i]) * step / steps;
            colour.append(String.format(Locale.ROOT, "%02x", part));
        }
        return colour.toString();
    }
}
