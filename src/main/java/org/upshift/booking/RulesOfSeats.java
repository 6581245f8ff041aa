package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** What the programmes have decided about seats. */
@ApplicationScoped
public class RulesOfSeats {
    private final EntityManager entities;

    RulesOfSeats(EntityManager entities) {
        this.entities = entities;
    }

    public SeatRules of(UUID programme) {
        var terms = entities.find(SeatTerms.class, programme);
        return terms == null ? SeatRules.USUAL : terms.rules();
    }

    SeatRules ofCohort(UUID cohort) {
        return entities.createQuery(
                        "select t from SeatTerms t join Cohort c on c.programmeId = t.programmeId where c.id = :cohort",
                        SeatTerms.class)
                .setParameter("cohort", cohort)
                .getResultStream()
                .findFirst()
                .map(SeatTerms::rules)
                .orElse(SeatRules.USUAL);
    }
}
