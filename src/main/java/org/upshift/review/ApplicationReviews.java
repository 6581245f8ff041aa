package org.upshift.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * All reviews of one application, for the team.
 *
 * @param sent whether it was sent: a draft is not reviewed
 * @param means of the submitted reviews, by criterion in the order of the rubric
 */
public record ApplicationReviews(
        UUID application,
        String reference,
        String name,
        String organisation,
        boolean sent,
        List<Given> reviews,
        List<Mean> means) {

    /** One review; {@code scores} in the order of the rubric, none before it was submitted: until then they are the reviewer's own. */
    public record Given(
            UUID id,
            UUID reviewer,
            String name,
            ReviewStatus status,
            Integer total,
            String recusalReason,
            Instant submittedAt,
            List<ReviewSheet.Scored> scores) {
        public boolean canBeTakenBack() {
            return status.next(ReviewStatus.Event.TAKE_BACK).isPresent();
        }
    }

    /** @param mean to one decimal, null without a submitted review */
    public record Mean(RubricCriterion criterion, BigDecimal mean) {}

    static ApplicationReviews of(
            PanelView panel,
            PanelQueries.Applicant applicant,
            List<ReviewQueries.Row> rows,
            Map<UUID, List<ReviewQueries.ScoreRow>> scores) {
        var given = rows.stream()
                .map(row -> new Given(
                        row.id(),
                        row.reviewer(),
                        row.displayName(),
                        row.status(),
                        row.total(),
                        row.recusalReason(),
                        row.submittedAt(),
                        row.status().isCounted()
                                ? ReviewSheet.Scored.of(panel.rubric(), scores.getOrDefault(row.id(), List.of()))
                                : List.of()))
                .toList();
        return new ApplicationReviews(
                applicant.application(),
                applicant.reference(),
                applicant.name().isEmpty() ? applicant.email() : applicant.name(),
                applicant.organisation() == null ? "" : applicant.organisation(),
                applicant.sent(),
                given,
                panel.rubric().criteria().stream()
                        .map(criterion -> new Mean(criterion, mean(criterion, given)))
                        .toList());
    }

    private static BigDecimal mean(RubricCriterion criterion, List<Given> given) {
        var points = given.stream()
                .filter(one -> one.status().isCounted())
                .flatMap(one -> one.scores().stream())
                .filter(one -> one.criterion().equals(criterion))
                .map(ReviewSheet.Scored::points)
                .filter(Objects::nonNull)
                .toList();
        return points.isEmpty()
                ? null
                : BigDecimal.valueOf(points.stream().mapToInt(Integer::intValue).sum())
                        .divide(BigDecimal.valueOf(points.size()), 1, RoundingMode.HALF_UP);
    }
}
