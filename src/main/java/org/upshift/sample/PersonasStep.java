package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.upshift.people.EmailAddress;
import org.upshift.people.People;
import org.upshift.people.Role;

/** Enters the personas. Roles for a programme or a cohort come with those. */
@ApplicationScoped
class PersonasStep implements SampleStep {
    private final People people;

    PersonasStep(People people) {
        this.people = people;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    @Transactional
    public void load() {
        for (var persona : Personas.all()) {
            people.enter(new EmailAddress(persona.email()), persona.name(), persona.organisation());
        }
        people.grant(people.knownAs(new EmailAddress(Personas.ADMINISTRATOR.email())), Role.ADMINISTRATOR, null);
    }
}
