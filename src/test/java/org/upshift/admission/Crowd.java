package org.upshift.admission;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.upshift.admission.Applicants.Applicant;
import org.upshift.enrolment.Places;
import org.upshift.form.ApplicationForms;
import org.upshift.people.Actor;
import org.upshift.people.EmailAddress;
import org.upshift.people.People;
import org.upshift.people.Visitors;
import org.upshift.programme.Cohort;

/** Many applicants at once, whose applications say little: for tests in which it matters how many they are. */
@Singleton
class Crowd {
    private final Cohorts cohorts;
    private final ApplicationForms forms;
    private final Visitors visitors;
    private final People people;
    private final EntityManager entities;
    private final Places places;
    private final Clock clock;

    Crowd(
            Cohorts cohorts,
            ApplicationForms forms,
            Visitors visitors,
            People people,
            EntityManager entities,
            Places places,
            Clock clock) {
        this.cohorts = cohorts;
        this.forms = forms;
        this.visitors = visitors;
        this.people = people;
        this.entities = entities;
        this.places = places;
        this.clock = clock;
    }

    @Transactional
    List<Applicant> sent(UUID cohort, int people) {
        return sent(cohort, Stream.generate(visitors::newcomer).limit(people).toList());
    }

    /** People to whom no letter goes, so that they can take part again and again. */
    @Transactional
    List<UUID> unreachable(int number) {
        return Stream.generate(
                        () -> people.knownAs(new EmailAddress("crowd-" + UUID.randomUUID() + "@example.invalid")))
                .limit(number)
                .toList();
    }

    @Transactional
    List<Applicant> sent(UUID cohort, List<UUID> people) {
        var crowd = new ArrayList<Applicant>();
        var form = forms.take(cohorts.of(cohort));
        for (UUID person : people) {
            var application = new Application(cohort, person, form, clock.instant());
            application.send(Set.of(), clock.instant());
            entities.persist(application);
            var actor = new Actor(person, "", visitors.email(person), Map.of());
            crowd.add(new Applicant(actor, application.getId(), cohort, ""));
        }
        return crowd;
    }

    @Transactional
    void offer(UUID cohort, List<Applicant> crowd) {
        places.hold(cohort, crowd.size());
        for (var one : crowd) {
            var application = entities.find(Application.class, one.application());
            var offer = new Offer(application, LocalDateTime.now(clock).plusDays(3), true, clock.instant());
            entities.persist(offer);
            application.isOffered(offer);
        }
    }

    @Transactional
    int capacity(UUID cohort) {
        return entities.find(Cohort.class, cohort).getCapacity();
    }

    /** Another cohort of the same programme, planned for later. */
    @Transactional
    UUID later(UUID cohort, int capacity) {
        var earlier = entities.find(Cohort.class, cohort);
        var later = new Cohort(
                earlier.getProgrammeId(),
                "Autumn " + UUID.randomUUID().toString().substring(0, 8),
                capacity,
                earlier.getDeadline().plusDays(150),
                clock.instant());
        entities.persist(later);
        return later.getId();
    }
}
