package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upshift.enrolment.TakePlace;
import org.upshift.people.EmailAddress;
import org.upshift.people.People;
import org.upshift.sample.Personas.Persona;

/** The participants of the two cohorts that have run: 20 of 2019, and 18 leads from 11 communities in the pilot. */
@ApplicationScoped
class ParticipantsStep implements SampleStep {
    private static final List<String> NETWORK = List.of(
            "Asha Brightwell",
            "Bertil Crane",
            "Carys Dunmore",
            "Dev Eastwood",
            "Elin Farrow",
            "Femi Garland",
            "Gwen Harcourt",
            "Hassan Inglewood",
            "Imke Jardine",
            "Jonah Kestrel",
            "Keira Lockwood",
            "Luca Marchmont",
            "Mina Northcote",
            "Nils Oakhurst",
            "Orla Penrose",
            "Priya Quillfeather",
            "Quentin Rushmere",
            "Rosa Silverdale",
            "Tariq Underhill");

    private static final List<String> EMPLOYERS = List.of(
            "St Oswin's Hospital NHS Foundation Trust",
            "Northmere Health Board",
            "Eastfield Hospitals",
            "Southwick Community Trust");

    /** Those who lead communities of practice work for the university that hosts them. */
    private static final String UNIVERSITY = "Fernmoor University";

    private static final List<String> LEADS = List.of(
            "Alma Birchwood",
            "Boris Coldwell",
            "Cleo Dartmouth",
            "Dina Elmswood",
            "Enzo Fenwick",
            "Freya Glenholme",
            "Gus Hartwood",
            "Hana Ivybridge",
            "Ivo Juniper",
            "Jess Kirkdale",
            "Kofi Larkspur",
            "Lotte Moorcroft",
            "Milo Nettleton",
            "Nadia Orchard",
            "Otis Plumtree",
            "Petra Quayside",
            "Ravi Stonebridge",
            "Una Thornbury");

    private final SampleCohorts cohorts;
    private final People people;
    private final TakePlace takePlace;

    ParticipantsStep(SampleCohorts cohorts, People people, TakePlace takePlace) {
        this.cohorts = cohorts;
        this.people = people;
        this.takePlace = takePlace;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    @Transactional
    public void load() {
        var first = cohorts.named(HealthInnovationProgramme.SLUG, HealthInnovationProgramme.FIRST_COHORT);
        enrol(first, Personas.PARTICIPANT);
        for (int i = 0; i < NETWORK.size(); i++) {
            enrol(first, ApplicationsStep.invented(NETWORK.get(i), EMPLOYERS.get(i % EMPLOYERS.size())));
        }
        var pilot = cohorts.named(UniversityPilotProgramme.SLUG, UniversityPilotProgramme.PILOT);
        for (String lead : LEADS) {
            enrol(pilot, ApplicationsStep.invented(lead, UNIVERSITY));
        }
    }

    private void enrol(UUID cohort, Persona persona) {
        takePlace.take(cohort, people.enter(new EmailAddress(persona.email()), persona.name(), persona.organisation()));
    }
}
