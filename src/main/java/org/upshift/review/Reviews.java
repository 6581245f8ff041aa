package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.review.ReviewStatus.Event;

/** Reviews as use cases need them: within the scope of who asks, and locked. */
@ApplicationScoped
class Reviews {
    private final EntityManager entities;

    Reviews(EntityManager entities) {
        this.entities = entities;
    }

    /** The actor's own, while they review in the cohort. */
    Review own(Actor actor, UUID id) {
        return locked(id)
                .filter(review -> review.getReviewerId().equals(actor.answerable())
                        && Panels.reviews(actor, review.getCohortId()))
                .orElseThrow(() -> new NotFound("review"));
    }

    /** The cohort of one of the actor's own, so that its panel can be locked first. */
    UUID cohortOfOwn(Actor actor, UUID id) {
        return entities.createQuery("select cohortId from Review where id = :id and reviewerId = :person", UUID.class)
                .setParameter("id", id)
                .setParameter("person", actor.answerable())
                .getResultStream()
                .filter(cohort -> Panels.reviews(actor, cohort))
                .findFirst()
                .orElseThrow(() -> new NotFound("review"));
    }

    /** The caller has checked that the actor runs the cohort. */
    Review inCohort(UUID cohort, UUID application, UUID id) {
        return locked(id)
                .filter(review -> review.getCohortId().equals(cohort)
                        && review.getApplicationId().equals(application))
                .orElseThrow(() -> new NotFound("review"));
    }

    private Optional<Review> locked(UUID id) {
        return Optional.ofNullable(entities.find(Review.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Takes all reviews of a cohort one step on that can take it. The caller has locked the panel. Returns how many they were. */
    int moveAll(UUID cohort, Event event) {
        entities.flush();
        int moved = 0;
        for (var from : ReviewStatus.values()) {
            var to = from.next(event);
            if (to.isPresent()) {
                moved += entities.createQuery("update versioned Review set status = :to"
                                + " where cohortId = :cohort and status = :from")
                        .setParameter("to", to.get())
                        .setParameter("cohort", cohort)
                        .setParameter("from", from)
                        .executeUpdate();
            }
        }
        return moved;
    }
}
