package org.upshift.impact;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The answers that an item allows: whole numbers from min to max, each with its label, and the point from which an answer counts as
 * confident.
 *
 * @param labels one for each point, or empty texts
 */
public record Scale(int min, int max, int confidentFrom, List<String> labels) {

    public Scale {
        labels = List.copyOf(labels);
    }

    /** The label of a point; the number itself where it has none. */
    public String label(int point) {
        int place = point - min;
        return place >= 0 && place < labels.size() && !labels.get(place).isBlank()
                ? labels.get(place)
                : String.valueOf(point);
    }

    /** All answers, from the lowest to the highest. */
    public List<Integer> points() {
        return IntStream.rangeClosed(min, max).boxed().toList();
    }

    /** Whether the answers have an order worth looking at beyond confident or not. */
    boolean isOrdinal() {
        return max - min >= 2;
    }
}
