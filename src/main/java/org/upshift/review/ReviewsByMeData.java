package org.upshift.review;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.upshift.people.PersonalData;

/** What somebody did as a reviewer; whose applications they read is not theirs to take along. */
@Singleton
class ReviewsByMeData implements PersonalData {
    private final PersonalReviewQueries queries;
    private final ReviewQueries reviews;

    ReviewsByMeData(PersonalReviewQueries queries, ReviewQueries reviews) {
        this.queries = queries;
        this.reviews = reviews;
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public String code() {
        return "reviews-by-me";
    }

    @Override
    public String title() {
        return "Reviews that you were asked for";
    }

    @Override
    public String purpose() {
        return "Which applications were given to you, what you wrote, and why you stepped back from one, so that decisions can be"
                + " explained. They stay as long as the application; your words go earlier.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        var rows = queries.by(who.person(), page);
        if (rows.isEmpty()) {
            return List.of();
        }
        var scores = reviews
                .scores(rows.stream().map(PersonalReviewQueries.By::id).toList())
                .stream()
                .collect(Collectors.groupingBy(ReviewQueries.ScoreRow::review));
        return rows.stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.programme() + ", " + row.cohortName() + ", application " + row.reference(),
                        fields(row, scores.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    private static List<Field> fields(PersonalReviewQueries.By row, List<ReviewQueries.ScoreRow> scores) {
        var fields = new ArrayList<Field>();
        fields.add(Field.of("Status", row.status().words()));
        fields.add(Field.of("Given to you", row.assignedAt()));
        fields.add(Field.of("Submitted", row.submittedAt()));
        fields.add(Field.of("Points", row.total()));
        fields.add(Field.of("Why you stepped back", row.recusalReason()));
        for (int i = 0; i < scores.size(); i++) {
            fields.add(Field.of("Comment " + (i + 1), scores.get(i).words()));
        }
        return fields;
    }

    @Override
    public long count(Subject who) {
        return queries.countBy(who.person());
    }
}
