package org.upshift.journey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.booking.BookSeat;
import org.upshift.enrolment.TakePlace;
import org.upshift.people.EmailAddress;
import org.upshift.people.Organisations;
import org.upshift.people.People;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.Phase;
import org.upshift.programme.ProgrammeFixture;
import org.upshift.questionnaire.StoredAnswers;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.TimetableFixture;

/** Those who are there without having walked: an administrator, another participant, the twelve people of the pilot. */
@Singleton
public class Cast {
    /** The organisations for which people say that they work. */
    private static final List<String> EMPLOYERS = List.of(
            "Marlbridge Borough Council",
            "Health Innovation Network",
            "Riverbank Learning",
            "Thameside Evaluation Unit");

    private final Visitors visitors;
    private final People people;
    private final Organisations organisations;
    private final TakePlace takePlace;
    private final BookSeat bookSeat;
    private final SessionQueries sessions;
    private final TimetableFixture timetable;
    private final ProgrammeFixture programmes;
    private final StoredAnswers answers;
    private final EntityManager entities;

    Cast(
            Visitors visitors,
            People people,
            Organisations organisations,
            TakePlace takePlace,
            BookSeat bookSeat,
            SessionQueries sessions,
            TimetableFixture timetable,
            ProgrammeFixture programmes,
            StoredAnswers answers,
            EntityManager entities) {
        this.visitors = visitors;
        this.people = people;
        this.organisations = organisations;
        this.takePlace = takePlace;
        this.bookSeat = bookSeat;
        this.sessions = sessions;
        this.timetable = timetable;
        this.programmes = programmes;
        this.answers = answers;
        this.entities = entities;
    }

    String administrator(String address) {
        QuarkusTransaction.requiringNew().run(() -> EMPLOYERS.forEach(organisations::entered));
        visitors.grant(visitors.personWithAddress("Ada Marlowe", address), Role.ADMINISTRATOR, null);
        return address;
    }

    UUID participant(UUID cohort, String name) {
        UUID person = visitors.person(name);
        takePlace.take(cohort, person);
        return person;
    }

    void takesTheLastSeat(UUID cohort, String module, UUID person) {
        UUID session = sessions.ofCohort(cohort, Page.first(50)).stream()
                .filter(one -> one.title().equals(module))
                .findFirst()
                .orElseThrow()
                .id();
        timetable.capacity(session, 1);
        bookSeat.book(visitors.actor(person), session, null);
    }

    /** @return the address of a programme whose only cohort is the pilot with its published figures */
    String pilotEvaluatedBy(String address) {
        var programme = programmes.bare();
        UUID cohort = programmes.cohort(
                programme.id(),
                "Pilot",
                java.time.LocalDateTime.parse("2022-07-31T23:59:59"),
                Phase.Step.OPEN_APPLICATIONS,
                Phase.Step.CLOSE_APPLICATIONS,
                Phase.Step.START,
                Phase.Step.FINISH);
        answers.store(cohort, StoredAnswers.pilot());
        QuarkusTransaction.requiringNew()
                .run(() -> people.grant(people.knownAs(new EmailAddress(address)), Role.EVALUATOR, cohort));
        entities.clear();
        return programme.slug();
    }
}
