package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.enrolment.TakePlace;
import org.upshift.people.EmailAddress;
import org.upshift.people.People;

/** Those who have a place in the running cohort, the participant persona among them. All of them are invented. */
@ApplicationScoped
class RunningCohortParticipants implements SampleStep {
    private static final List<String> ORGANISATIONS = List.of(
            "St Oswin's Hospital NHS Foundation Trust", "Marlbridge Borough Council", "Riverbank Mental Health Trust");
    private static final List<String> CURRENT = List.of(
            "Edith Nakamura",
            "Fergus Oyelaran",
            "Gwen Tarrant",
            "Hugo Bellweather",
            "Ines Kowalczyk",
            "Jarek Monaghan",
            "Kemi Stanhope");

    private final SampleCohorts cohorts;
    private final People people;
    private final TakePlace takePlace;
    private final EnrolmentQueries enrolments;

    RunningCohortParticipants(SampleCohorts cohorts, People people, TakePlace takePlace, EnrolmentQueries enrolments) {
        this.cohorts = cohorts;
        this.people = people;
        this.takePlace = takePlace;
        this.enrolments = enrolments;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    @Transactional
    public void load() {
        var running = cohorts.named(HealthInnovationProgramme.SLUG, RunningCohort.name(cohorts.today()));
        CURRENT.forEach(name -> enrol(running, name, organisation(name)));
        enrol(running, cohorts.person(Personas.PARTICIPANT));
    }

    private static String organisation(String name) {
        return ORGANISATIONS.get(CURRENT.indexOf(name) % ORGANISATIONS.size());
    }

    private void enrol(UUID cohort, String name, String organisation) {
        String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
        enrol(cohort, people.enter(new EmailAddress(address), name, organisation));
    }

    private void enrol(UUID cohort, UUID person) {
        if (!enrolments.isParticipant(person, cohort)) {
            takePlace.take(cohort, person);
        }
    }
}
