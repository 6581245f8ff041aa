package org.upshift.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;
import org.upshift.attendance.AbsenceQueries;
import org.upshift.attendance.CatchUpQueries;
import org.upshift.attendance.MarkQueries;
import org.upshift.booking.BookSeat;
import org.upshift.booking.GuestQueries;
import org.upshift.booking.SeatRequestQueries;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.LondonTime;
import org.upshift.people.Actor;
import org.upshift.timetable.SessionPlanQueries;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** Loads all sample data into a transaction that is rolled back. */
@QuarkusTest
class SampleSessionsTest {
    private static final Page ALL = Page.first(100);

    @Inject
    @All
    List<SampleStep> steps;

    @Inject
    SampleCohorts cohorts;

    @Inject
    SessionQueries sessions;

    @Inject
    EnrolmentQueries enrolments;

    @Inject
    MarkQueries marks;

    @Inject
    EntityManager entities;

    @Inject
    AbsenceQueries absences;

    @Inject
    CatchUpQueries catchUps;

    @Inject
    SessionPlanQueries plans;

    @Inject
    GuestQueries guests;

    @Inject
    SeatRequestQueries requests;

    @Inject
    BookSeat bookSeat;

    @Inject
    Clock clock;

    @Test
    @TestTransaction
    void theDatesOfTheBrochureAreThereAndTheParticipantCanBookNow() {
        steps.stream().sorted(Comparator.comparingInt(SampleStep::order)).forEach(SampleStep::load);

        var first = health(HealthInnovationProgramme.FIRST_COHORT);
        assertThat(sessions.ofCohort(first, ALL).stream().map(SessionView::when))
                .hasSize(11)
                .startsWith("18 January 2019, 9:30am to 4:30pm", "28 February 2019, 4pm to 5pm")
                .contains("2 May 2019, 4pm to 5pm", "17 October 2019, 4pm to 5pm")
                .endsWith("19 December 2019, 4pm to 5pm", "17 January 2020, 1:30pm to 4:30pm");
        assertThat(marks.counts(first, ALL))
                .hasSize(11)
                .allMatch(count -> count.marked() == enrolments.countParticipants(first));
        assertThat(marks.counts(cohorts.named(UniversityPilotProgramme.SLUG, UniversityPilotProgramme.PILOT), ALL))
                .hasSize(5)
                .allMatch(count -> count.marked() == 18);
        assertThat(sessions.ofCohort(health(HealthInnovationProgramme.openCohort(cohorts.today())), ALL))
                .hasSize(11)
                .allMatch(session -> !session.hasBegun(clock.instant()) && !session.isOnWeekend());

        assertThat(entities
                        .createQuery(
                                "select distinct c.issuedAt from Certificate c where c.cohortId = :first",
                                Instant.class)
                        .setParameter("first", first)
                        .getResultList()
                        .stream()
                        .map(issued -> LondonTime.dateTime(issued)))
                .containsExactly("17 January 2020, 4:30pm");

        var pilot = cohorts.named(UniversityPilotProgramme.SLUG, UniversityPilotProgramme.PILOT);
        assertThat(entities.createQuery("select figures from Publication where cohortId = :pilot", String.class)
                        .setParameter("pilot", pilot)
                        .getSingleResult())
                .contains("5 of 12", "4 of 11", "11 of 12");

        var running = sessions.ofCohort(health(RunningCohort.name(cohorts.today())), ALL);
        var past = running.stream()
                .filter(session -> session.hasBegun(clock.instant()))
                .toList();
        assertThat(marks.counts(health(RunningCohort.name(cohorts.today())), ALL).stream()
                        .filter(count -> count.marked() > 0)
                        .map(count -> count.sessionId()))
                .containsExactlyInAnyOrderElementsOf(past.subList(0, past.size() - 1).stream()
                        .map(SessionView::id)
                        .toList());
        assertThat(entities.createQuery("select s.asked.askedDates from SignOff s", String.class)
                        .getResultList())
                .isNotEmpty()
                .anyMatch(asked -> asked.contains("Module 1: Planning and Launching"));
        var next = running.stream()
                .filter(session -> !session.hasBegun(clock.instant()))
                .findFirst()
                .orElseThrow();
        assertThat(running.get(0).hasBegun(clock.instant())).isTrue();
        var cohort = health(RunningCohort.name(cohorts.today()));
        assertThat(absences.ofCohort(cohort, ALL)).hasSizeGreaterThan(1).anyMatch(told -> told.sessionId()
                .equals(next.id()));
        assertThat(catchUps.ofCohort(cohort, ALL)).isNotEmpty();
        assertThat(requests.sessions(cohort)).singleElement().satisfies(masterclass -> {
            assertThat(masterclass.asked()).isEqualTo(2);
            assertThat(masterclass.agreed()).isEqualTo(1);
            assertThat(masterclass.left()).isEqualTo(3);
            assertThat(masterclass.starts()).isAfter(LondonTime.local(clock.instant()));
        });
        assertThat(plans.materialsOf(cohort, ALL)).hasSize(10);
        assertThat(guests.rule(running.get(running.size() - 1).id()))
                .hasValueSatisfying(rule -> assertThat(rule.allowance()).isEqualTo(2));
        assertThat(bookSeat.book(participant(), next.id(), null)).isNotNull();
    }

    private UUID health(String cohort) {
        return cohorts.named(HealthInnovationProgramme.SLUG, cohort);
    }

    private Actor participant() {
        var persona = Personas.PARTICIPANT;
        return new Actor(cohorts.person(persona), persona.name(), persona.email(), Map.of());
    }
}
