package org.upshift.questionnaire;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.upshift.programme.Cohort;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.Programme;
import org.upshift.programme.ProgrammeText;

/** A cohort of a programme of its own, to ask things of. */
@Singleton
public class ACohort {

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    public record Made(UUID programme, UUID cohort) {}

    public Made make() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var programme = new Programme(
                    "p-" + UUID.randomUUID(),
                    new ProgrammeText(
                            "Leading communities",
                            "An example",
                            "A programme",
                            "",
                            "",
                            "",
                            "",
                            10,
                            "",
                            EligibilityRule.ANY,
                            Map.of()));
            entities.persist(programme);
            var cohort = new Cohort(
                    programme.getId(), "2026", 18, LocalDate.of(2026, 1, 31).atTime(23, 59, 59), clock.instant());
            entities.persist(cohort);
            return new Made(programme.getId(), cohort.getId());
        });
    }
}
