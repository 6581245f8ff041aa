package org.upshift.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Holm's step-down adjustment, for when several p values are shown together: the chance of even one false alarm among them stays below 5%.
 *
 * <p>Source: S. Holm (1979), A simple sequentially rejective multiple test procedure, Scand. J. Stat. 6:65–70.
 */
public final class Holm {

    private Holm() {}

    /**
     * With m p values in ascending order, the i-th becomes the largest of min(1, (m − j + 1) p<sub>j</sub>) over j ≤ i. Values that do not
     * exist are not counted and stay empty.
     *
     * @param values p values from 0 to 1, in any order
     * @return the adjusted p values in the order given
     * @throws IllegalArgumentException if a value is not from 0 to 1
     */
    public static List<OptionalDouble> adjust(List<OptionalDouble> values) {
        if (values.stream().anyMatch(p -> p.isPresent() && !(p.getAsDouble() >= 0 && p.getAsDouble() <= 1))) {
            throw new IllegalArgumentException("A p value lies between 0 and 1");
        }
        List<Integer> ascending = IntStream.range(0, values.size())
                .filter(i -> values.get(i).isPresent())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values.get(i).getAsDouble()))
                .toList();
        List<OptionalDouble> adjusted = new ArrayList<>(values);
        double largest = 0;
        for (int i = 0; i < ascending.size(); i++) {
            int place = ascending.get(i);
            largest = Math.max(
                    largest,
                    Math.min(1, (ascending.size() - i) * values.get(place).getAsDouble()));
            adjusted.set(place, OptionalDouble.of(largest));
        }
        return List.copyOf(adjusted);
    }
}
