package org.upshift.programme;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import org.hibernate.exception.ConstraintViolationException;
import org.upshift.kernel.RuleViolation;

/** What the database alone can decide about a cohort, because others may be writing at the same time. */
final class CohortConstraints {
    private CohortConstraints() {}

    /** Writes what has changed and says in words what the database would not accept. */
    static void check(EntityManager entities) {
        try {
            entities.flush();
        } catch (ConstraintViolationException refused) {
            String constraint = String.valueOf(refused.getConstraintName()).toLowerCase(Locale.ROOT);
            if (constraint.contains("cohort_name_uk")) {
                throw nameTaken();
            }
            throw refused;
        }
    }

    static RuleViolation nameTaken() {
        return new RuleViolation("cohort-name-taken", "name", "The programme has a cohort of this name already");
    }
}
