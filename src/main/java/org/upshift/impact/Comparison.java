package org.upshift.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Cohorts beside each other: the same item in the same version, over time.
 *
 * @param cohorts those that were compared, by the day on which their last wave closed
 */
public record Comparison(Profile profile, List<Place> cohorts, List<Line> lines) {

    /**
     * A cohort, and how far its participants came.
     *
     * @param provenance where its answers come from when that needs saying, or null
     * @param closed the day on which its post wave closed, or null while there is none to show
     * @param places taken and not given up
     * @param completed of these
     * @param marks in the registers of its sessions
     * @param present of these
     */
    public record Place(
            UUID id,
            String title,
            String provenance,
            LocalDate closed,
            long places,
            long completed,
            long marks,
            long present) {}

    /** The cohorts with figures of which it needs saying where they come from. */
    public List<Place> explained() {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .map(Point::cohort)
                .filter(cohort -> cohort.provenance() != null)
                .distinct()
                .toList();
    }

    /**
     * An item, cohort by cohort, and over all of them.
     *
     * @param points by the day on which the post wave closed
     * @param pooled the sums of the counts of these cohorts; null when there is only one
     */
    public record Line(String code, int version, String text, Scale scale, List<Point> points, Pooled pooled) {

        /** Whether a cohort was asked again months after the programme. */
        public boolean askedLater() {
            return points.stream().anyMatch(point -> !point.followUps().isEmpty());
        }

        /** The text with a capital first letter, as a heading. */
        public String title() {
            return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        }
    }

    /**
     * What one cohort says of an item, as its own report shows it.
     *
     * @param followUps months after the programme, the earliest first
     */
    public record Point(
            Place cohort, WaveFigures baseline, WaveFigures comparison, ShiftFigures shift, List<Lasting> followUps) {}

    /** Counts of several cohorts, summed before anything is divided: people of a large cohort count as much as those of a small one. */
    public record Pooled(int cohorts, WaveFigures baseline, WaveFigures comparison, ShiftFigures shift) {}
}
