package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.upshift.people.PersonErased;

/**
 * When an applicant is erased, what reviewers wrote about them goes, and why somebody stepped back; the points still count. When a
 * reviewer is erased, why they stepped back goes.
 */
@ApplicationScoped
class EraseReviews {
    private final EntityManager entities;

    EraseReviews(EntityManager entities) {
        this.entities = entities;
    }

    void erase(@Observes PersonErased erased) {
        entities.flush();
        update(
                "update review_score set words = '' where review_id in (select r.id from review r"
                        + " join application a on a.id = r.application_id where a.applicant_id = :person)",
                erased.person());
        update(
                "update review set recusal_reason = '', version = version + 1 where recusal_reason <> ''"
                        + " and (reviewer_id = :person"
                        + " or application_id in (select a.id from application a where a.applicant_id = :person))",
                erased.person());
    }

    private void update(String statement, UUID person) {
        entities.createNativeQuery(statement).setParameter("person", person).executeUpdate();
    }
}
