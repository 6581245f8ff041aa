package org.upshift.review;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import org.upshift.admission.TouchedApplications;

/** Applications that somebody reviews, or is to. */
@Singleton
class ReviewedApplications implements TouchedApplications {
    private final EntityManager entities;

    ReviewedApplications(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean isTouched(Collection<UUID> applications) {
        return entities.createQuery("select count(*) from Review where applicationId in :ids", Long.class)
                        .setParameter("ids", applications)
                        .getSingleResult()
                > 0;
    }
}
