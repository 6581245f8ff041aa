package org.upshift.impact;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.upshift.questionnaire.Provenance;

/**
 * Which counts could have printed a whole percentage among so many people at most: says how far counts that were reconstructed from
 * published percentages are certain.
 *
 * @param counts such as "5 of 12"
 */
public record Reconstruction(int percent, List<String> counts) {

    private static final int MOST_PEOPLE = 30;

    /** One for each percentage of the report other than 0 and 100; none when that can be more than 30 people. */
    static List<Reconstruction> of(ImpactReport report) {
        Integer people = report.mostPeople();
        if (!Provenance.isOfPercentages(report.provenance())
                || !report.profile().exact()
                || people == null
                || people > MOST_PEOPLE) {
            return List.of();
        }
        return report.items().stream()
                .flatMap(item -> Stream.of(item.baseline(), item.comparison()))
                .filter(wave -> wave != null && wave.rounded() != null && wave.confident() > 0 && !wave.unanimous())
                .map(WaveFigures::rounded)
                .distinct()
                .sorted()
                .map(percent -> new Reconstruction(percent, possible(percent, people)))
                .toList();
    }

    private static List<String> possible(int percent, int people) {
        return IntStream.rangeClosed(1, people)
                .boxed()
                .flatMap(valid -> Denominators.counts(percent, valid).stream().map(count -> count + " of " + valid))
                .toList();
    }

    /** "5 of 12 or 10 of 24" */
    public String words() {
        return String.join(" or ", counts);
    }
}
