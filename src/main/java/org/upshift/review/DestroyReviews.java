package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import org.upshift.admission.ApplicationsDestroyed;

/** Destroys reviews with their applications, and before that the words in them. Needs the caller's transaction. */
@ApplicationScoped
class DestroyReviews {
    private static final String OF_THESE = " where review_id in (select id from review where application_id in (:ids))";

    private final EntityManager entities;

    DestroyReviews(EntityManager entities) {
        this.entities = entities;
    }

    void destroy(@Observes ApplicationsDestroyed gone) {
        update("delete from review_score" + OF_THESE, gone.applications());
        update("delete from review where application_id in (:ids)", gone.applications());
    }

    /** @param reviews whose words go; that they gave so many points stays */
    int words(Collection<UUID> reviews) {
        if (reviews.isEmpty()) {
            return 0;
        }
        update("update review_score set words = '' where review_id in (:ids)", reviews);
        return update(
                "update review set recusal_reason = '', words_gone = true, version = version + 1 where id in (:ids)",
                reviews);
    }

    private int update(String statement, Collection<UUID> ids) {
        return entities.createNativeQuery(statement).setParameter("ids", ids).executeUpdate();
    }
}
