package org.upshift.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.upshift.TestClock;
import org.upshift.admission.Needs;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.kernel.Commands;
import org.upshift.kernel.Invariant;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.timetable.ChangeSession;
import org.upshift.timetable.SessionPlan;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.TimetableFixture;

@QuarkusTest
@ActivateRequestContext
class InvariantsTest {
    private static final int ALL = 10_000;
    private static final GuestDetails GUEST = new GuestDetails("Gil Guest", "", "", Needs.NONE);

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
    HandOverSeat handOverSeat;

    @Inject
    MoveSeat moveSeat;

    @Inject
    JoinWaitingList joinWaitingList;

    @Inject
    LeaveWaitingList leaveWaitingList;

    @Inject
    LapseSeatOffer lapseSeatOffer;

    @Inject
    InviteGuest inviteGuest;

    @Inject
    TakeBackGuest takeBackGuest;

    @Inject
    ChangeGuestRule changeGuestRule;

    @Inject
    ChangeSession changeSession;

    @Inject
    SendReminders sendReminders;

    @Inject
    SessionQueries sessions;

    @Inject
    EntityManager entities;

    @Inject
    @All
    List<Invariant> invariants;

    @Inject
    Commands commands;

    @Inject
    TestClock clock;

    @Inject
    AskForSeat askForSeat;

    @Inject
    TakeBackSeatRequest takeBackSeatRequest;

    @Inject
    DecideSeatRequests decideSeatRequests;

    @Inject
    WithdrawAgreements withdrawAgreements;

    private UUID cohort;
    private UUID session;
    private List<UUID> groups;
    private List<Actor> people;
    private Actor team;

    @BeforeEach
    void fiveParticipantsAndTwoSeats() {
        clock.setLondon("2016-05-01T12:00");
        cohort = cohorts.openCohort(24);
        session = timetable.event(cohort, "Talk", "2016-05-11T16:00", "2016-05-11T17:00");
        timetable.capacity(session, 2);
        UUID module = timetable.module(cohort, "Module", "2016-06-27");
        timetable.capacity(module, 1);
        groups = List.of(module, timetable.group(cohort, module, "In the evening", "2016-06-28", 2));
        timetable.agreement(module);
        people = List.of(person("Ana"), person("Ben"), person("Cat"), person("Dan"), person("Eve"));
        team = visitors.actor(visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort)));
        changeGuestRule.change(team, cohort, session, 2, LocalDate.parse("2016-05-10"));
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "seats-within-capacity|update session set capacity = 1, booked = 0 where id = :session",
                "seats-counted|update session set booked = 1 where id = :session",
                "guests-with-their-hosts|update guest set booking_id = :over where session_id = :session",
                "guests-within-allowance|update guest_rule set allowance = 0 where session_id = :session",
                "agreed-before-seated|update session set needs_agreement = true where id = :session",
                "one-seat-each|update waiting_entry set person_id = :ana where session_id = :session and queue_number = 1",
                "nobody-waits-beside-a-free-seat|update session set capacity = 4 where id = :session",
                "one-group-of-a-module|update session set kind = 'MODULE', module_id = :other where id = :session",
                "offers-in-order|update waiting_entry set offered_at = joined_at, gate_closes = :later,"
                        + " joined_at = joined_at where session_id = :session and queue_number = 2",
                "no-offer-at-short-notice|update waiting_entry set offered_at = :later, gate_closes = :later"
                        + " where session_id = :session and queue_number = 1",
                "calendar-sequence-rises|update calendar_message set method = 'CANCEL' where booking_id = :booking",
                "reminders-once-and-alive|update session_reminder set posted_at = :later where booking_id = :over"
            })
    void eachThatIsBrokenByHandMakesTheCommandFailWithItsName(String name, String sql) {
        timetable.capacity(session, 3);
        UUID over = bookSeat.book(people.get(4), session, null);
        UUID booking = bookSeat.book(people.get(0), session, null);
        inviteGuest.invite(people.get(0), booking, GUEST);
        UUID other = timetable.module(cohort, "Day", "2016-06-20");
        bookSeat.book(people.get(0), other, null);
        clock.setLondon("2016-05-04T16:00");
        sendReminders.send();
        cancelBooking.cancel(people.get(4), over, CancelReason.OTHER);
        bookSeat.book(people.get(1), session, null);
        joinWaitingList.join(people.get(2), session);
        clock.setLondon("2016-05-04T16:01");
        joinWaitingList.join(people.get(3), session);
        assertThat(brokenHere()).isEmpty();

        List<String> said = new ArrayList<>();
        QuarkusTransaction.begin();
        try {
            breakBy(sql, booking, over, other);
            assertThat(commands.run("check-invariants", said::add)).isEqualTo(1);
        } finally {
            QuarkusTransaction.rollback();
        }

        assertThat(said).anyMatch(line -> line.startsWith("BROKEN  " + name + ": "));
        assertThat(brokenHere()).isEmpty();
    }

    private void breakBy(String sql, UUID booking, UUID over, UUID other) {
        var statement = entities.createNativeQuery(sql);
        for (var parameter : List.of(
                new Object[] {"session", session},
                new Object[] {"ana", people.get(0).id()},
                new Object[] {"booking", booking},
                new Object[] {"over", over},
                new Object[] {"other", other},
                new Object[] {"later", clock.instant().plusSeconds(60)})) {
            if (sql.contains(":" + parameter[0])) {
                statement.setParameter((String) parameter[0], parameter[1]);
            }
        }
        assertThat(statement.executeUpdate()).isPositive();
    }

    @Test
    void theCommandNamesEachOfThem() {
        List<String> said = new ArrayList<>();

        commands.run("check-invariants", said::add);

        assertThat(said)
                .filteredOn(line -> line.contains("seats-within-capacity"))
                .hasSize(1);
        assertThat(invariants).extracting(Invariant::name).doesNotHaveDuplicates();
    }

    /** Whatever people, the team and time do, in whatever order. */
    @ParameterizedTest
    @ValueSource(longs = {1, 300, 4711})
    void noSequenceOfStepsBreaksOne(long seed) {
        var random = new Random(seed);
        for (int step = 0; step < 40; step++) {
            var who = people.get(random.nextInt(people.size()));
            try {
                step(random, who);
            } catch (RuleViolation | NotFound refused) {
                // Refusing is one way to keep them
            }
            assertThat(brokenHere()).as("seed %d, step %d", seed, step).isEmpty();
        }
    }

    private void step(Random random, Actor who) {
        switch (random.nextInt(22)) {
            case 0, 1 -> bookSeat.book(who, session, null);
            case 2, 3 -> joinWaitingList.join(who, session);
            case 4 -> cancelBooking.cancel(who, booking(who), CancelReason.OTHER);
            case 5 ->
                handOverSeat.handOver(
                        who,
                        booking(who),
                        people.get(random.nextInt(people.size())).email());
            case 6 ->
                leaveWaitingList.leave(
                        who,
                        one(
                                "select id from WaitingEntry where personId = :person"
                                        + " and sessionId = :session and status in (WAITING, OFFERED)",
                                who));
            case 7, 8 -> inviteGuest.invite(who, booking(who), GUEST);
            case 9 ->
                takeBackGuest.takeBack(
                        who,
                        booking(who),
                        one(
                                "select g.id from Guest g join Booking b on b.id = g.bookingId where b.personId = :person"
                                        + " and g.sessionId = :session",
                                who));
            case 10 -> bookSeat.book(who, groups.get(random.nextInt(2)), null);
            case 11, 12 -> moveSeat.move(who, groups.get(random.nextInt(2)));
            case 13 -> joinWaitingList.join(who, groups.get(random.nextInt(2)));
            case 14 -> change(1 + random.nextInt(5), random.nextInt(10) == 0 ? 12 : 11, random.nextInt(3) == 0);
            case 15 -> askForSeat.ask(who, anywhere(random), "I would like to come");
            case 16 -> {
                var here = anywhere(random);
                people.forEach(one -> attempt(() -> askForSeat.ask(one, here, "So would I")));
            }
            case 17 -> takeBackSeatRequest.takeBack(who, anywhere(random));
            case 18, 19 -> {
                var here = anywhere(random);
                boolean agree = random.nextInt(4) > 0;
                decideSeatRequests.decide(team, cohort, here, some(random, here, "ASKED"), agree, "We have to choose");
            }
            case 20 -> {
                var here = anywhere(random);
                withdrawAgreements.withdraw(
                        team, cohort, here, some(random, here, "AGREED"), "We have to choose again");
            }
            default -> pass(random.nextInt(20));
        }
    }

    private UUID anywhere(Random random) {
        int one = random.nextInt(3);
        return one == 2 ? session : groups.get(one);
    }

    /** Some of the requests of a session with this status, or all of them. */
    private List<UUID> some(Random random, UUID here, String status) {
        return people.stream()
                .filter(one -> random.nextInt(3) > 0)
                .flatMap(one -> entities.createQuery(
                                "select id from SeatRequest where sessionId = :session and personId = :person and status = "
                                        + status,
                                UUID.class)
                        .setParameter("session", here)
                        .setParameter("person", one.id())
                        .getResultStream())
                .toList();
    }

    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuleViolation refused) {
            // The others may still be able to
        }
    }

    private void pass(int hours) {
        clock.set(clock.instant().plusSeconds(hours * 3600L));
        entities.createQuery("select id from WaitingEntry where sessionId = :session and status = OFFERED", UUID.class)
                .setParameter("session", session)
                .getResultList()
                .forEach(lapseSeatOffer::lapse);
        sendReminders.send();
    }

    private void change(int seats, int day, boolean agreement) {
        var now = sessions.find(session).orElseThrow();
        changeSession.change(
                team,
                cohort,
                session,
                new SessionPlan(
                        now.kind(),
                        null,
                        now.title(),
                        now.starts().withDayOfMonth(day),
                        now.ends().withDayOfMonth(day),
                        "",
                        "",
                        seats,
                        false,
                        agreement));
    }

    private UUID booking(Actor who) {
        return one("select id from Booking where personId = :person and sessionId = :session and status = BOOKED", who);
    }

    private UUID one(String query, Actor who) {
        return entities.createQuery(query, UUID.class)
                .setParameter("person", who.id())
                .setParameter("session", session)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("record"));
    }

    /** The names of those that do not hold for one of this test's sessions or bookings. */
    private List<String> brokenHere() {
        var own = new ArrayList<String>();
        var sessionsHere = Stream.concat(Stream.of(session), groups.stream()).toList();
        sessionsHere.forEach(here -> own.add(here.toString()));
        entities.createQuery("select id from Booking where sessionId in :sessions", UUID.class)
                .setParameter("sessions", sessionsHere)
                .getResultStream()
                .map(UUID::toString)
                .forEach(own::add);
        return invariants.stream()
                .filter(invariant -> invariant.broken(ALL).stream().anyMatch(own::contains))
                .map(Invariant::name)
                .toList();
    }

    private Actor person(String name) {
        UUID person = visitors.person(name + " Participant");
        takePlace.take(cohort, person);
        return visitors.actor(person);
    }
}
