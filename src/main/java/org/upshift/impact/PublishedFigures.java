package org.upshift.impact;

import java.time.LocalDate;
import java.util.List;

/**
 * The headline figures of a cohort, in words, as they are frozen when they are made public.
 *
 * @param items their shares and shifts, without what only evaluators read; what a publication of an older version has not is empty
 * @param countsTo counts are rounded to the nearest multiple; 1, or null in older publications, for exact ones
 * @param percentagesFrom the fewest people of whom percentages are given
 * @param notShown how many of the {@code asked} items may not be shown
 */
public record PublishedFigures(
        String cohort,
        List<Change> changes,
        List<Opinion> opinions,
        int notShown,
        int asked,
        int minimum,
        String provenance,
        List<String> quotations,
        String programme,
        String profile,
        Integer countsTo,
        Integer percentagesFrom,
        LocalDate asOf,
        Evidence evidence,
        List<ItemReport> items) {

    public PublishedFigures {
        items = items == null ? List.of() : items;
    }

    /** An item asked before and after: "Think strategically", "42% → 92%", "5 of 12", "11 of 12", 50 (null where only counts are shown). */
    public record Change(String title, String verb, String headline, String before, String after, Integer points) {

        public boolean rose() {
            return points != null && points > 0;
        }

        public boolean fell() {
            return points != null && points < 0;
        }
    }

    /** An item asked afterwards only: "Relevant to my role", "100%", "12 of 12". */
    public record Opinion(String title, String verb, String share, String counts) {}

    static PublishedFigures of(ImpactReport report) {
        return new PublishedFigures(
                report.cohort().name(),
                report.changes().stream().map(PublishedFigures::change).toList(),
                report.opinions().stream().map(PublishedFigures::opinion).toList(),
                report.suppressedItems().size(),
                report.items().size(),
                report.profile().minimum(),
                report.provenance(),
                report.quotations(),
                report.cohort().programme(),
                report.profile().name(),
                report.profile().countsTo(),
                report.profile().percentagesFrom(),
                report.asOf(),
                report.evidence(),
                report.items().stream().map(ItemReport::shares).toList());
    }

    /** Whether no count of it is exact. */
    public boolean rounds() {
        return countsTo != null && countsTo > 1;
    }

    /** Items asked before and after, for the chart. */
    public List<ItemReport> charted() {
        return items.stream().filter(ItemReport::changed).toList();
    }

    private static Change change(ItemReport item) {
        return new Change(
                item.title(),
                item.verb(),
                item.shift().headline(),
                item.baseline().counts(),
                item.comparison().counts(),
                item.shift().roundedPoints());
    }

    private static Opinion opinion(ItemReport item) {
        return new Opinion(
                item.title(),
                item.verb(),
                item.comparison().share(),
                item.comparison().counts());
    }
}
