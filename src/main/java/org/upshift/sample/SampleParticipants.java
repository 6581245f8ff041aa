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

/** Those who have a place in the sample cohorts. All of them are invented. */
@ApplicationScoped
class SampleParticipants implements SampleStep {
    private static final String UNIVERSITY = "University College London";
    private static final List<String> LEADS = List.of(
            "Alma Brightwell",
            "Basil Okafor",
            "Cora Lindholm",
            "Dev Ramanathan",
            "Elsie Farrow",
            "Felix Mbeki",
            "Greta Holloway",
            "Hari Sandhu",
            "Imogen Pike",
            "Jonas Adeyemi",
            "Kirsty Vaughan",
            "Leo Marchetti",
            "Mina Takahashi",
            "Niall Corrigan",
            "Orla Whitfield",
            "Priya Nandakumar",
            "Quentin Ashdown",
            "Rosa Delgado");
    private static final List<String> ORGANISATIONS = List.of(
            "St Oswin's Hospital NHS Foundation Trust", "Marlbridge Borough Council", "Riverbank Mental Health Trust");
    private static final List<String> CONVENERS = List.of(
            "Sana Winterbourne",
            "Tobias Achebe",
            "Una Prescott",
            "Victor Halloran",
            "Wanda Szymanski",
            "Xavier Boateng",
            "Yusuf Hargreaves",
            "Zara Pemberton",
            "Abel Thornbury",
            "Bronwen Castle",
            "Cyril Amankwah",
            "Dilys Rourke");
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

    SampleParticipants(SampleCohorts cohorts, People people, TakePlace takePlace, EnrolmentQueries enrolments) {
        this.cohorts = cohorts;
        this.people = people;
        this.takePlace = takePlace;
        this.enrolments = enrolments;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    @Transactional
    public void load() {
        var pilot = cohorts.named(UniversityPilotProgramme.SLUG, UniversityPilotProgramme.PILOT);
        LEADS.forEach(name -> enrol(pilot, name, UNIVERSITY));
        var first = cohorts.named(HealthInnovationProgramme.SLUG, HealthInnovationProgramme.FIRST_COHORT);
        CONVENERS.forEach(name -> enrol(first, name, organisation(CONVENERS, name)));
        var running = cohorts.named(HealthInnovationProgramme.SLUG, RunningCohort.name(cohorts.today()));
        CURRENT.forEach(name -> enrol(running, name, organisation(CURRENT, name)));
        enrol(running, cohorts.person(Personas.PARTICIPANT));
    }

    private static String organisation(List<String> names, String name) {
        return ORGANISATIONS.get(names.indexOf(name) % ORGANISATIONS.size());
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
