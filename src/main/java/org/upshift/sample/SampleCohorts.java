package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
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
        grant(Personas.TEAM, Role.TEAM, programme.getId());
        return programme.getId();
    }

    /** A cohort that has taken all these steps, with the facilitator and evaluator personas. */
    UUID enterCohort(UUID programme, String name, int capacity, LocalDate lastDay, Phase.Step... steps) {
        var cohort = new Cohort(programme, name, capacity, lastDay.atTime(CreateCohort.LAST_SECOND), clock.instant());
        for (var step : steps) {
            cohort.take(step);
        }
        entities.persist(cohort);
        history.record(
                Entry.of("cohort-created").about("cohort", cohort.getId()).in(cohort.getId()));
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

    private void grant(Personas.Persona persona, Role role, UUID scope) {
        people.grant(person(persona), role, scope);
    }
}
