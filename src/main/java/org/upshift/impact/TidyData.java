package org.upshift.impact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.upshift.impact.CountedItem.CountedWave;

/**
 * Answers in tidy long form with their codebook, as other programs compute with them.
 *
 * @param about what the rows are, in words
 * @param rows cells are texts and numbers, in the order of the header
 */
public record TidyData(String about, List<String> header, List<List<Object>> rows, List<CodedItem> items) {

    private static final List<String> COUNTS =
            List.of("item", "version", "wave", "population", "answer", "label", "confident", "people", "value");
    private static final String ALL = "all answers";

    /**
     * What a report shows: how many people gave each answer, in each wave, among all answers and among matched pairs; of numbers the
     * quartiles. Where it is not shown who gave which answer, how many gave a confident one, and how many any.
     */
    public static TidyData of(ImpactReport report) {
        List<List<Object>> rows = new ArrayList<>();
        for (ItemReport item : report.items()) {
            add(rows, item, "baseline", ALL, item.baseline());
            add(rows, item, "post", ALL, item.comparison());
            for (int i = 0; i < item.followUps().size(); i++) {
                add(rows, item, followUp(i), ALL, item.followUps().get(i).figures());
            }
            if (item.thenTest() != null) {
                add(rows, item, "looking_back", ALL, item.thenTest().before());
            }
            if (item.paired() != null) {
                add(rows, item, "baseline", "matched pairs", item.paired().baseline());
                add(rows, item, "post", "matched pairs", item.paired().comparison());
            }
        }
        report.counted().forEach(item -> add(rows, item));
        return new TidyData(
                "How many people gave each answer, after the rules of disclosure of the profile “"
                        + report.profile().name() + "” (nothing of fewer than "
                        + report.profile().minimum() + " people"
                        + (report.profile().exact()
                                ? ""
                                : "; counts are rounded to the nearest "
                                        + report.profile().countsTo())
                        + "). A row per item, wave, population and answer.",
                COUNTS,
                rows,
                Stream.concat(
                                report.items().stream()
                                        .filter(item -> item.baseline() != null
                                                || item.comparison() != null
                                                || item.followUp() != null)
                                        .map(CodedItem::of),
                                report.counted().stream().map(CodedItem::of))
                        .toList());
    }

    private static void add(
            List<List<Object>> rows, ItemReport item, String wave, String population, WaveFigures figures) {
        if (figures == null) {
            return;
        }
        if (figures.distribution() == null) {
            rows.add(row(item, wave, population, null, "confident answers", 1, figures.confident()));
            rows.add(row(item, wave, population, null, ALL, null, figures.valid()));
            return;
        }
        figures.distribution().forEach((answer, people) -> {
            int confident = answer >= item.scale().confidentFrom() ? 1 : 0;
            rows.add(row(item, wave, population, answer, item.scale().label(answer), confident, people));
        });
    }

    private static List<Object> row(
            ItemReport item,
            String wave,
            String population,
            Integer answer,
            String label,
            Integer confident,
            int people) {
        return Arrays.asList(item.code(), item.version(), wave, population, answer, label, confident, people, null);
    }

    private static String followUp(int place) {
        return place == 0 ? "follow_up" : "follow_up_" + (place + 1);
    }

    private static void add(List<List<Object>> rows, CountedItem item) {
        for (CountedWave shown : item.waves()) {
            String wave = shown.later()
                    ? followUp(item.followUps().indexOf(shown))
                    : shown.wave().equals(CountedWave.BEFORE) ? "baseline" : "post";
            for (CountedItem.Option option : shown.options()) {
                rows.add(Arrays.asList(
                        item.code(),
                        item.version(),
                        wave,
                        ALL,
                        option.answer(),
                        option.label(),
                        null,
                        option.people(),
                        null));
            }
            if (shown.median() != null) {
                rows.add(quartile(item, wave, "lower quartile", shown, shown.lowerQuartile()));
                rows.add(quartile(item, wave, "median", shown, shown.median()));
                rows.add(quartile(item, wave, "upper quartile", shown, shown.upperQuartile()));
            }
        }
    }

    private static List<Object> quartile(CountedItem item, String wave, String which, CountedWave shown, Double value) {
        return Arrays.asList(item.code(), item.version(), wave, ALL, null, which, null, shown.valid(), value);
    }
}
