package org.upshift.impact;

import java.util.ArrayList;
import java.util.List;

/**
 * Answers in tidy long form with their codebook, as other programs compute with them.
 *
 * @param about what the rows are, in words
 * @param rows cells are texts and numbers, in the order of the header
 */
public record TidyData(String about, List<String> header, List<List<Object>> rows, List<CodedItem> items) {

    private static final List<String> COUNTS =
            List.of("item", "version", "wave", "population", "answer", "label", "confident", "people");

    /** What a report shows: how many people gave each answer, in each wave, among all answers and among matched pairs. */
    public static TidyData of(ImpactReport report) {
        List<List<Object>> rows = new ArrayList<>();
        for (ItemReport item : report.items()) {
            add(rows, item, "baseline", "all answers", item.baseline());
            add(rows, item, "post", "all answers", item.comparison());
            for (int i = 0; i < item.followUps().size(); i++) {
                String wave = i == 0 ? "follow_up" : "follow_up_" + (i + 1);
                add(rows, item, wave, "all answers", item.followUps().get(i).figures());
            }
            if (item.thenTest() != null) {
                add(rows, item, "looking_back", "all answers", item.thenTest().before());
            }
            if (item.paired() != null) {
                add(rows, item, "baseline", "matched pairs", item.paired().baseline());
                add(rows, item, "post", "matched pairs", item.paired().comparison());
            }
        }
        return new TidyData(
                "How many people gave each answer, after the rules of disclosure of the profile “"
                        + report.profile().name() + "” (nothing of fewer than "
                        + report.profile().minimum() + " people). A row per item, wave, population and answer.",
                COUNTS,
                rows,
                report.items().stream()
                        .filter(item -> item.baseline() != null || item.comparison() != null || item.followUp() != null)
                        .map(CodedItem::of)
                        .toList());
    }

    private static void add(
            List<List<Object>> rows, ItemReport item, String wave, String population, WaveFigures figures) {
        if (figures != null) {
            figures.distribution()
                    .forEach((answer, people) -> rows.add(List.of(
                            item.code(),
                            item.version(),
                            wave,
                            population,
                            answer,
                            item.scale().label(answer),
                            answer >= item.scale().confidentFrom() ? 1 : 0,
                            people)));
        }
    }
}
