package org.upshift.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives a person a place for which no offer was made. */
@ApplicationScoped
public class TakePlace {
    private final Places places;

    TakePlace(Places places) {
        this.places = places;
    }

    @Transactional
    public UUID take(UUID cohort, UUID person) {
        places.hold(cohort);
        return places.take(cohort, person);
    }
}
