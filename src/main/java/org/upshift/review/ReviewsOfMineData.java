package org.upshift.review;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.upshift.people.PersonalData;
import org.upshift.review.web.PanelLinks;

/**
 * What reviewers said about somebody's applications. All of it is the words and the judgement of others, so that somebody looks
 * before it is given out; who they are is not said.
 */
@Singleton
class ReviewsOfMineData implements PersonalData {
    private static final String REVIEWER = "a reviewer";

    private final PersonalReviewQueries queries;
    private final ReviewQueries reviews;

    ReviewsOfMineData(PersonalReviewQueries queries, ReviewQueries reviews) {
        this.queries = queries;
        this.reviews = reviews;
    }

    @Override
    public int order() {
        return 33;
    }

    @Override
    public String code() {
        return "reviews";
    }

    @Override
    public String title() {
        return "Reviews of your applications";
    }

    @Override
    public String purpose() {
        return "What reviewers scored and wrote, so that the programme team could choose fairly. The points stay as long as the"
                + " application, the comments until decisions can no longer be disputed.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        var rows = queries.about(who.person(), page);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<ReviewQueries.ScoreRow>> scores =
                reviews
                        .scores(rows.stream()
                                .map(PersonalReviewQueries.About::id)
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(ReviewQueries.ScoreRow::review));
        return rows.stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.programme() + ", " + row.cohortName(),
                        fields(row, scores.getOrDefault(row.id(), List.of())),
                        PanelLinks.application(row.cohort(), row.application())))
                .toList();
    }

    private static List<Field> fields(PersonalReviewQueries.About row, List<ReviewQueries.ScoreRow> scores) {
        var rubric = Rubric.read(row.rubric());
        var fields = new ArrayList<Field>();
        fields.add(Field.by(REVIEWER, "Points", row.total() + " of " + rubric.most()));
        for (var criterion : rubric.criteria()) {
            scores.stream()
                    .filter(score -> score.criterion().equals(criterion.key()))
                    .forEach(score -> {
                        fields.add(Field.by(
                                REVIEWER,
                                criterion.title(),
                                score.points() == GivenScore.NONE
                                        ? ""
                                        : score.points() + ": "
                                                + criterion.anchors().get(score.points())));
                        fields.add(Field.by(REVIEWER, criterion.title() + ", comment", score.words()));
                    });
        }
        return fields;
    }

    @Override
    public long count(Subject who) {
        return queries.countAbout(who.person());
    }
}
