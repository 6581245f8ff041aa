package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.programme.Cohort;
import org.upshift.programme.Phase.Step;
import org.upshift.programme.Programme;
import org.upshift.timetable.TimetableFixture;

/** The programme of the brochure under an address of its own, with the cohort of 2019 and its timetable. */
@ApplicationScoped
public class BrochureProgramme {
    public static final String TITLE = HealthInnovationText.text().title();
    public static final String COHORT = "2019";

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 18);
    private static final int[] MODULE_DAYS = {0, 70, 140, 245, 308};
    private static final int[] WEBINAR_DAYS = {41, 34, 27, 27, 27};
    private static final int PLACES = 24;

    private final EntityManager entities;
    private final TimetableFixture timetable;
    private final Clock clock;

    BrochureProgramme(EntityManager entities, TimetableFixture timetable, Clock clock) {
        this.entities = entities;
        this.timetable = timetable;
        this.clock = clock;
    }

    public record Known(UUID id, String slug) {}

    @Transactional
    public Known enter() {
        var programme = new Programme("journey-" + UUID.randomUUID(), HealthInnovationText.text());
        entities.persist(programme);
        var cohort = new Cohort(
                programme.getId(), COHORT, PLACES, LocalDate.of(2018, 11, 19).atTime(23, 59, 59), clock.instant());
        cohort.take(Step.OPEN_APPLICATIONS);
        cohort.take(Step.CLOSE_APPLICATIONS);
        cohort.take(Step.START);
        cohort.take(Step.FINISH);
        entities.persist(cohort);
        for (int i = 0; i < MODULE_DAYS.length; i++) {
            var day = FIRST.plusDays(MODULE_DAYS[i]);
            String title = "Topic " + (i + 1);
            var module = timetable.module(cohort.getId(), title, day.toString());
            timetable.webinar(
                    cohort.getId(),
                    module,
                    "Reflecting on topic " + (i + 1),
                    day.plusDays(WEBINAR_DAYS[i]).toString());
        }
        timetable.event(cohort.getId(), "Celebration", "2020-01-17T13:00", "2020-01-17T17:00");
        return new Known(programme.getId(), programme.getSlug());
    }
}
