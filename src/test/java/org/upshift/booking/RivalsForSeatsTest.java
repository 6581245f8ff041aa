package org.upshift.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upshift.TestClock;
import org.upshift.admission.Needs;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.Rivals;
import org.upshift.enrolment.TakePlace;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.timetable.TimetableFixture;

@QuarkusTest
class RivalsForSeatsTest {
    private static final int ROUNDS = 10;
    private static final int RIVALS = 20;

    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TimetableFixture timetable;

    @Inject
    TakePlace takePlace;

    @Inject
    BookSeat bookSeat;

    @Inject
    CancelBooking cancelBooking;

    @Inject
    JoinWaitingList joinWaitingList;

    @Inject
    InviteGuest inviteGuest;

    @Inject
    ChangeGuestRule changeGuestRule;

    @Inject
    GuestQueries guestQueries;

    @Inject
    WaitingQueries waitingQueries;

    @Inject
    BookingQueries bookings;

    @Inject
    TestClock clock;

    private UUID cohort;
    private List<Actor> rivals;

    @BeforeEach
    void twentyParticipants() {
        clock.setLondon("2019-01-10T12:00");
        cohort = cohorts.openCohort(RIVALS);
        rivals = IntStream.range(0, RIVALS).mapToObj(this::participant).toList();
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void exactlyAsManySeatsAreTakenAsThereAre(int seats) {
        for (int round = 0; round < ROUNDS; round++) {
            UUID session = timetable.module(cohort, "Round " + round, "2019-01-18T09:30", "2019-01-18T16:30", seats);

            long seated = Rivals.succeed(
                    rivals.stream().map(rival -> book(rival, session)).toList(), RuleViolation.class);

            assertThat(seated).isEqualTo(seats);
            assertThat(timetable.booked(session)).isEqualTo(seats);
            assertThat(bookings.seats(session, cohort, Page.first(100))).hasSize(seats);
        }
    }

    @Test
    void onePersonWhoClicksTwentyTimesHasOneSeatAndGivesOneBack() {
        UUID session = timetable.module(cohort, "Clicks", "2019-01-18T09:30", "2019-01-18T16:30", 5);
        var ana = rivals.get(0);

        long answered = Rivals.succeed(
                IntStream.range(0, RIVALS).mapToObj(click -> book(ana, session)).toList(), RuleViolation.class);

        assertThat(answered).isEqualTo(RIVALS);
        assertThat(timetable.booked(session)).isEqualTo(1);
        UUID booking = bookSeat.book(ana, session, null);
        Callable<Boolean> cancel = () -> {
            cancelBooking.cancel(ana, booking, CancelReason.DUTIES);
            return true;
        };
        long cancelled = Rivals.succeed(
                IntStream.range(0, RIVALS).mapToObj(click -> cancel).toList(), RuleViolation.class);
        assertThat(cancelled).isEqualTo(1);
        assertThat(timetable.booked(session)).isZero();
    }

    @Test
    void rivalsForTheQueueEachHaveANumberOfTheirOwnAndFreeSeatsGoToTheFirst() {
        UUID session = timetable.module(cohort, "Queue", "2019-01-18T09:30", "2019-01-18T16:30", 2);
        var seated = List.of(bookSeat.book(rivals.get(0), session, null), bookSeat.book(rivals.get(1), session, null));
        var others = rivals.subList(2, RIVALS);

        long waiting = Rivals.succeed(
                others.stream()
                        .map(rival -> (Callable<UUID>) () -> joinWaitingList.join(rival, session))
                        .toList(),
                RuleViolation.class);
        long cancelled = Rivals.succeed(
                IntStream.range(0, 2)
                        .mapToObj(number -> (Callable<Boolean>) () -> {
                            cancelBooking.cancel(rivals.get(number), seated.get(number), CancelReason.OTHER);
                            return true;
                        })
                        .toList(),
                RuleViolation.class);

        assertThat(waiting).isEqualTo(others.size());
        assertThat(cancelled).isEqualTo(2);
        var queue = waitingQueries.queue(session, cohort, Page.first(100));
        assertThat(queue).hasSize(others.size());
        assertThat(queue.stream().map(WaitingQueries.InQueue::isOffered).toList())
                .startsWith(true, true)
                .filteredOn(offered -> offered)
                .hasSize(2);
        assertThat(timetable.booked(session)).isZero();
    }

    @Test
    void guestsAndParticipantsTogetherTakeAsManySeatsAsThereAre() {
        UUID event = timetable.event(cohort, "Party", "2019-02-18T16:00", "2019-02-18T19:00");
        timetable.capacity(event, 10);
        changeGuestRule.change(
                visitors.actor(visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort))),
                cohort,
                event,
                2,
                LocalDate.parse("2019-02-10"));
        var seats = rivals.subList(0, 5).stream()
                .map(host -> bookSeat.book(host, event, null))
                .toList();
        var attempts = new ArrayList<Callable<UUID>>();
        for (int number = 0; number < 5; number++) {
            var host = rivals.get(number);
            var seat = seats.get(number);
            attempts.add(() -> inviteGuest.invite(host, seat, new GuestDetails("Gil Guest", "", "", Needs.NONE)));
            attempts.add(book(rivals.get(5 + number), event));
        }

        assertThat(Rivals.succeed(attempts, RuleViolation.class)).isEqualTo(5);

        long guests = guestQueries.countInvited(event);
        assertThat(timetable.booked(event) + guests).isEqualTo(10);
    }

    private Callable<UUID> book(Actor rival, UUID session) {
        return () -> bookSeat.book(rival, session, null);
    }

    private Actor participant(int number) {
        UUID person = visitors.person("Rival " + (char) ('A' + number));
        takePlace.take(cohort, person);
        return visitors.actor(person);
    }
}
