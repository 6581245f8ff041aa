package org.upshift.review.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import org.upshift.review.GivenScore;
import org.upshift.review.ReviewSheet;
import org.upshift.review.RubricCriterion;

/**
 * A rubric to be filled in.
 *
 * @param version of the review that it was opened with
 */
public record ScoreForm(int version, List<Row> rows) {
    private static final int NO_NUMBER = -2;

    /**
     * @param saved what was saved in another window meanwhile, when that is something else; or null
     */
    public record Row(RubricCriterion criterion, String points, String words, ReviewSheet.Scored saved) {
        public boolean isChosen(int score) {
            return points.equals(Integer.toString(score));
        }

        /** "3: Says how, with an example of their own" */
        public String label(int score) {
            return score + ": " + criterion.anchors().get(score);
        }

        /** The first option has the name of the field, so that an error leads there. */
        public String optionId(int score) {
            return score == 0 ? criterion.pointsField() : criterion.pointsField() + "-" + score;
        }

        private GivenScore given() {
            return new GivenScore(criterion.key(), number(), words);
        }

        private int number() {
            if (points.isEmpty()) {
                return GivenScore.NONE;
            }
            return points.matches("\\d{1,2}") ? Integer.parseInt(points) : NO_NUMBER;
        }
    }

    static ScoreForm of(ReviewSheet sheet) {
        return new ScoreForm(
                sheet.version(),
                sheet.scored().stream()
                        .map(one -> new Row(one.criterion(), points(one), one.words(), null))
                        .toList());
    }

    static ScoreForm typed(ReviewSheet sheet, MultivaluedMap<String, String> typed) {
        return new ScoreForm(
                version(typed),
                sheet.rubric().criteria().stream()
                        .map(criterion -> new Row(
                                criterion,
                                value(typed, criterion.pointsField()),
                                value(typed, criterion.wordsField()),
                                null))
                        .toList());
    }

    /** The same to be sent once more, after what was saved meanwhile was seen. */
    ScoreForm beside(ReviewSheet now) {
        return new ScoreForm(
                now.version(),
                rows.stream()
                        .map(row -> new Row(row.criterion(), row.points(), row.words(), otherwise(row, now)))
                        .toList());
    }

    List<GivenScore> given() {
        return rows.stream().map(Row::given).toList();
    }

    private ReviewSheet.Scored otherwise(Row row, ReviewSheet now) {
        return version == now.version()
                ? null
                : now.scored().stream()
                        .filter(one ->
                                one.criterion().key().equals(row.criterion().key()))
                        .filter(one -> !points(one).equals(row.points())
                                || !one.words().equals(row.words().strip()))
                        .findFirst()
                        .orElse(null);
    }

    private static String points(ReviewSheet.Scored one) {
        return Objects.toString(one.points(), "");
    }

    private static String value(MultivaluedMap<String, String> typed, String field) {
        return Objects.requireNonNullElse(typed.getFirst(field), "").replace("\r\n", "\n");
    }

    private static int version(MultivaluedMap<String, String> typed) {
        String said = value(typed, "version");
        return said.matches("\\d{1,9}") ? Integer.parseInt(said) : NO_NUMBER;
    }
}
