package org.upshift.impact.web;

import io.quarkus.qute.TemplateExtension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.upshift.impact.ImpactReport;
import org.upshift.impact.ItemReport;

/**
 * Why cells of a table are empty, where many of them would repeat the same long reason: it is said once below the table, and the cells point
 * to it.
 *
 * @param id what the addresses of the notes begin with
 */
record Notes(String id, List<String> reasons) {

    private static final int OFTEN = 3;
    private static final int LONG = 26;

    static Notes of(String id, Stream<String> reasons) {
        Map<String, Integer> times = new LinkedHashMap<>();
        reasons.filter(Objects::nonNull).forEach(reason -> times.merge(reason, 1, Integer::sum));
        return new Notes(
                id,
                times.entrySet().stream()
                        .filter(reason ->
                                reason.getValue() >= OFTEN && reason.getKey().length() >= LONG)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** The number of the note that says it, from 1; null when the cell says it itself. */
    public Integer number(String reason) {
        int place = reasons.indexOf(reason);
        return place < 0 ? null : (Integer) (place + 1);
    }

    /** {@code {notes:changes(report)}} and the like, for each table of a report. */
    @TemplateExtension(namespace = "notes")
    static final class Tables {
        private Tables() {}

        static Notes changes(ImpactReport report) {
            // Without exact counts the table has no column for intervals
            return report.profile().exact()
                    ? table("all", report.changes(), "shift.points", "shift.interval")
                    : table("all", report.changes(), "shift.points");
        }

        static Notes pairs(ImpactReport report) {
            return table(
                    "pairs",
                    report.pairedItems(),
                    "paired.difference",
                    "paired.mcnemarExactP",
                    "paired.mcnemarMidP",
                    "paired.mcnemarHolmP");
        }

        static Notes scale(ImpactReport report) {
            return table(
                    "scale",
                    report.pairedItems(),
                    "ordinal.hodgesLehmann",
                    "ordinal.wilcoxonP",
                    "ordinal.holmP",
                    "ordinal.rankBiserial",
                    "ordinal.dAv");
        }

        static Notes later(ImpactReport report) {
            return table("later", report.followUpItems(), "baseline", "comparison");
        }

        static Notes then(ImpactReport report) {
            return table("then", report.thenTestItems(), "baseline", "shift", "shift.points");
        }

        private static Notes table(String id, List<ItemReport> items, String... figures) {
            return Notes.of("note-" + id, items.stream().flatMap(item -> Stream.of(figures)
                    .map(item::why)));
        }
    }
}
