package org.upshift.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An application as its reviewer reads it, with what they have scored so far.
 *
 * @param applicant empty while the panel is blind, as is {@code organisation}
 * @param conflict whether a conflict has come up since: nothing of the application is shown then
 * @param version of the review, which a change of it has to name
 */
public record ReviewSheet(
        UUID id,
        UUID application,
        String cohort,
        String reference,
        String applicant,
        String organisation,
        String jobTitle,
        boolean blind,
        boolean conflict,
        boolean panelOpen,
        ReviewStatus status,
        int version,
        String due,
        Rubric rubric,
        List<Part> parts,
        List<Scored> scored) {

    /** A section of the form. */
    public record Part(String title, List<Line> lines) {}

    /** @param file the key of the question when its answer is a file that can be read, else null */
    public record Line(String question, String words, String file) {}

    /** @param points null before it was scored */
    public record Scored(RubricCriterion criterion, Integer points, String words) {
        /** All criteria of a rubric in its order, with what was said by each. */
        static List<Scored> of(Rubric rubric, Collection<ReviewQueries.ScoreRow> rows) {
            var said = rows.stream().collect(Collectors.toMap(ReviewQueries.ScoreRow::criterion, row -> row));
            return rubric.criteria().stream()
                    .map(criterion -> of(criterion, said.get(criterion.key())))
                    .toList();
        }

        private static Scored of(RubricCriterion criterion, ReviewQueries.ScoreRow row) {
            return row == null
                    ? new Scored(criterion, null, "")
                    : new Scored(criterion, row.points() == GivenScore.NONE ? null : row.points(), row.words());
        }
    }

    public boolean isChangeable() {
        return panelOpen && !conflict && status.isChangeable();
    }

    public boolean canStepBack() {
        return panelOpen && status.next(ReviewStatus.Event.RECUSE).isPresent();
    }
}
