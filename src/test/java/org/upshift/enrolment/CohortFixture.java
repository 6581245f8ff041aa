package org.upshift.enrolment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.people.EmailAddress;
import org.upshift.people.Organisations;
import org.upshift.people.People;
import org.upshift.programme.Cohort;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;
import org.upshift.programme.Phase;
import org.upshift.programme.Programme;
import org.upshift.programme.ProgrammeText;

/** Programmes, cohorts and people for tests, each new and with names of their own. */
@ApplicationScoped
public class CohortFixture {
    private final EntityManager entities;
    private final People people;
    private final Organisations organisations;
    private final Clock clock;

    CohortFixture(EntityManager entities, People people, Organisations organisations, Clock clock) {
        this.entities = entities;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The organisations for which applicants say that they work. */
    public void enterEmployers() {
        QuarkusTransaction.requiringNew().run(() -> {
            organisations.entered("Marlbridge Borough Council");
            organisations.entered("A council");
        });
    }

    /** An open cohort of a new programme with two eligibility criteria and two priorities, and ten days of release. */
    public UUID openCohort(int capacity, LocalDateTime deadline, EligibilityRule rule) {
        enterEmployers();
        return QuarkusTransaction.requiringNew().call(() -> {
            var text = new ProgrammeText(
                    "Leading communities",
                    "A network",
                    "A programme",
                    "",
                    "",
                    "",
                    "",
                    10,
                    "",
                    rule,
                    Map.of(
                            PartKind.ELIGIBILITY,
                            List.of(part("You are a member of Q"), part("You lead or plan to lead a community")),
                            PartKind.PRIORITY,
                            List.of(part("Your community crosses organisations"), part("You work in health"))));
            var programme = new Programme("p-" + UUID.randomUUID(), text);
            entities.persist(programme);
            var cohort = new Cohort(programme.getId(), "Spring", capacity, deadline, clock.instant());
            cohort.take(Phase.Step.OPEN_APPLICATIONS);
            entities.persist(cohort);
            return cohort.getId();
        });
    }

    public UUID openCohort(int capacity) {
        return openCohort(capacity, LocalDateTime.now(clock).plusDays(30).withHour(23), EligibilityRule.ANY);
    }

    public UUID programmeOf(UUID cohort) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.find(Cohort.class, cohort).getProgrammeId());
    }

    public String slugOf(UUID cohort) {
        return QuarkusTransaction.requiringNew().call(() -> entities.find(
                        Programme.class, entities.find(Cohort.class, cohort).getProgrammeId())
                .getSlug());
    }

    public int held(UUID cohort) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.find(Cohort.class, cohort).getHeld());
    }

    /** Somebody new, with this name and an address that nobody else has. */
    public UUID person(String name) {
        return person(name, address(name));
    }

    public UUID person(String name, String email) {
        return QuarkusTransaction.requiringNew()
                .call(() -> people.enter(new EmailAddress(email), name, "An organisation"));
    }

    public static String address(String name) {
        return name.toLowerCase().replace(' ', '.') + "."
                + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }

    private static ProgrammeText.Part part(String title) {
        return ProgrammeText.Part.of(title);
    }
}
