package org.upshift.impact;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether whole percentages that somebody printed can come from so many people: which counts of which valid answers could have printed
 * them.
 *
 * @param people how many were asked at most
 * @param common the numbers of valid answers that could have printed all of the percentages
 */
public record Claim(int people, List<Figure> figures, List<Integer> common) {

    public static final int MOST_PEOPLE = 1000;

    /** A percentage, and every way in which it can have come about; none when it cannot. */
    public record Figure(int percent, List<Reading> readings) {

        /** Whether exactly so many valid answers could have printed it. */
        public boolean fits(int valid) {
            return readings.stream().anyMatch(reading -> reading.valid() == valid);
        }

        /** "5 of 12, 6 of 14 or 7 of 17" */
        public String words() {
            List<String> all = readings.stream().map(Reading::words).toList();
            return all.size() < 2
                    ? String.join("", all)
                    : String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);
        }
    }

    /** {@code counts} of {@code valid} answers print the percentage. */
    public record Reading(int valid, List<Integer> counts) {

        String words() {
            return counts.size() == 1
                    ? counts.get(0) + " of " + valid
                    : counts.get(0) + " to " + counts.get(counts.size() - 1) + " of " + valid;
        }
    }

    public static Claim of(List<Integer> percentages, int people) {
        return new Claim(
                people,
                percentages.stream().map(percent -> figure(percent, people)).toList(),
                Denominators.common(percentages, people));
    }

    private static Figure figure(int percent, int people) {
        return new Figure(
                percent,
                IntStream.rangeClosed(1, people)
                        .mapToObj(valid -> new Reading(valid, Denominators.counts(percent, valid)))
                        .filter(reading -> !reading.counts().isEmpty())
                        .toList());
    }

    /** Whether every percentage can come from the people asked. */
    public boolean possible() {
        return figures.stream().noneMatch(figure -> figure.readings().isEmpty());
    }

    /** Whether all of the percentages can come from everybody having answered. */
    public boolean fitsEverybody() {
        return common.contains(people);
    }
}
