package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.people.Actor;
import org.upshift.people.EmailAddress;
import org.upshift.people.People;
import org.upshift.people.Role;
import org.upshift.programme.Cohort;
import org.upshift.programme.CreateCohort;
import org.upshift.programme.Phase;
import org.upshift.programme.Programme;
import org.upshift.programme.ProgrammeText;

/** Enters the sample programmes and cohorts, also long past ones, and finds them again for later steps. */
@ApplicationScoped
class SampleCohorts {
    private static final int DAYS_TO_PLAN = 90;
    private static final int DAYS_TO_APPLY = 56;
    private static final int DAYS_TO_CHOOSE = 10;
    private static final int DAYS_TO_THE_END = 424;
    private static final LocalTime NOON = LocalTime.NOON;

    private final EntityManager entities;
    private final People people;
    private final History history;
    private final Clock clock;

    SampleCohorts(EntityManager entities, People people, History history, Clock clock) {
        this.entities = entities;
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    LocalDate today() {
        return LondonTime.today(clock.instant());
    }

    UUID enterProgramme(String slug, ProgrammeText text) {
        var programme = new Programme(slug, text);
        entities.persist(programme);
        history.record(by(Personas.ADMINISTRATOR, "programme-created")
                .about("programme", programme.getId())
                .in(programme.getId()));
        grant(Personas.TEAM, Role.TEAM, programme.getId());
        return programme.getId();
    }

    /** A cohort that has taken all these steps, with the facilitator and evaluator personas. */
    UUID enterCohort(UUID programme, String name, int capacity, LocalDate lastDay, Phase.Step... steps) {
        var cohort = new Cohort(programme, name, capacity, lastDay.atTime(CreateCohort.LAST_SECOND), clock.instant());
        entities.persist(cohort);
        history.record(by(Personas.TEAM, "cohort-created")
                .about("cohort", cohort.getId())
                .in(cohort.getId())
                .effective(effective(lastDay.minusDays(DAYS_TO_PLAN))));
        for (var step : steps) {
            var before = cohort.getPhase();
            cohort.take(step);
            history.record(by(Personas.TEAM, "cohort-advanced")
                    .about("cohort", cohort.getId())
                    .in(cohort.getId())
                    .detail(step.words())
                    .changed("Phase", before.words(), cohort.getPhase().words())
                    .effective(effective(day(step, lastDay))));
        }
        grant(Personas.FACILITATOR, Role.FACILITATOR, cohort.getId());
        grant(Personas.EVALUATOR, Role.EVALUATOR, cohort.getId());
        return cohort.getId();
    }

    /** The id of a cohort that an earlier step entered. */
    UUID named(String slug, String name) {
        return entities.createQuery(
                        "select c.id from Cohort c join Programme p on p.id = c.programmeId"
                                + " where p.slug = :slug and c.name = :name",
                        UUID.class)
                .setParameter("slug", slug)
                .setParameter("name", name)
                .getSingleResult();
    }

    UUID person(Personas.Persona persona) {
        return people.knownAs(new EmailAddress(persona.email()));
    }

    /** Somebody on the team of a programme. */
    Actor team(UUID programme) {
        return new Actor(
                person(Personas.TEAM),
                Personas.TEAM.name(),
                Personas.TEAM.email(),
                Map.of(Role.TEAM, Set.of(programme)));
    }

    /** Somebody reviews the applications of a cohort. */
    void reviewer(Personas.Persona persona, UUID cohort) {
        grant(persona, Role.REVIEWER, cohort);
    }

    private void grant(Personas.Persona persona, Role role, UUID scope) {
        people.grant(person(persona), role, scope);
        history.record(by(Personas.ADMINISTRATOR, "role-granted")
                .about("person", person(persona))
                .in(scope)
                .detail(role.title()));
    }

    private Entry by(Personas.Persona persona, String action) {
        return Entry.of(action).by(person(persona), persona.name());
    }

    /** When such a step is taken in the year of the brochure: applications are open for weeks, and the programme runs for a year. */
    private static LocalDate day(Phase.Step step, LocalDate lastDay) {
        return switch (step) {
            case OPEN_APPLICATIONS, REOPEN_APPLICATIONS -> lastDay.minusDays(DAYS_TO_APPLY);
            case CLOSE_APPLICATIONS -> lastDay.plusDays(1);
            case START -> lastDay.plusDays(DAYS_TO_CHOOSE);
            case FINISH, ARCHIVE, CANCEL, SET_ASIDE, TAKE_UP -> lastDay.plusDays(DAYS_TO_THE_END);
        };
    }

    /** Nothing of it is still to come. */
    private Instant effective(LocalDate day) {
        var moment = day.atTime(NOON).atZone(LondonTime.ZONE).toInstant();
        return moment.isBefore(clock.instant()) ? moment : clock.instant();
    }
}
