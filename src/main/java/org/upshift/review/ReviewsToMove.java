package org.upshift.review;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;

/** The reviews that somebody has to do or has done. Where two who turn out to be one have the same application, one review stays. */
@Singleton
class ReviewsToMove extends MovableKind {
    private final EntityManager entities;
    private final PersonalReviewQueries queries;

    ReviewsToMove(EntityManager entities, PersonalReviewQueries queries) {
        super(MergeSubject.PERSON, 12, "review", "review", "reviews");
        this.entities = entities;
        this.queries = queries;
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return queries.toMove(owners).stream()
                .map(row -> new MovableRecord(
                        row.id(),
                        row.reviewer(),
                        "Review of application " + row.reference(),
                        row.programme(),
                        row.status().isLive() ? row.application().toString() : null,
                        false))
                .toList();
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return moved(
                entities.createQuery("from Review where id in :records and reviewerId = :from", Review.class),
                records,
                from,
                review -> review.belongTo(to));
    }
}
