package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.attendance.Attendance;
import org.upshift.attendance.SaveRegister;
import org.upshift.booking.RecordBooking;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** Who had booked the sessions that are over, and who came. Of ten, one is absent, one late and one leaves early. */
@ApplicationScoped
class SampleRegisters implements SampleStep {
    private static final Page SESSIONS = Page.first(100);

    private final SampleCohorts cohorts;
    private final EnrolmentQueries enrolments;
    private final SessionQueries sessions;
    private final RecordBooking recordBooking;
    private final SaveRegister saveRegister;
    private final Clock clock;

    SampleRegisters(
            SampleCohorts cohorts,
            EnrolmentQueries enrolments,
            SessionQueries sessions,
            RecordBooking recordBooking,
            SaveRegister saveRegister,
            Clock clock) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.recordBooking = recordBooking;
        this.saveRegister = saveRegister;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    @Transactional
    public void load() {
        mark(cohorts.named(UniversityPilotProgramme.SLUG, UniversityPilotProgramme.PILOT), 0);
        mark(cohorts.named(HealthInnovationProgramme.SLUG, HealthInnovationProgramme.FIRST_COHORT), 0);
        mark(cohorts.named(HealthInnovationProgramme.SLUG, RunningCohort.name(cohorts.today())), 1);
    }

    /** @param left so many of the last registers are left to the facilitator */
    private void mark(UUID cohort, int left) {
        var people = enrolments.allParticipants(cohort);
        var facilitator = new Actor(
                cohorts.person(Personas.FACILITATOR),
                Personas.FACILITATOR.name(),
                Personas.FACILITATOR.email(),
                Map.of(Role.FACILITATOR, Set.of(cohort)));
        int number = 0;
        var past = sessions.ofCohort(cohort, SESSIONS).stream()
                .filter(session -> session.endsAt().isBefore(clock.instant()))
                .toList();
        for (var session : past) {
            number++;
            List<SaveRegister.Choice> choices = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                var person = people.get(i).personId();
                recordBooking.record(SampleTimetables.LOADER, session.id(), person);
                var attendance = attendance(i, number);
                choices.add(new SaveRegister.Choice(person, attendance, minutes(attendance, session), null));
            }
            if (number <= past.size() - left) {
                saveRegister.save(facilitator, session.id(), choices);
            }
        }
    }

    /** Three quarters of the session for who was not there for all of it. */
    private static Integer minutes(Attendance attendance, SessionView session) {
        boolean inPart = attendance == Attendance.LATE || attendance == Attendance.LEFT_EARLY;
        return inPart ? (int) Duration.between(session.starts(), session.ends()).toMinutes() * 3 / 4 : null;
    }

    private static Attendance attendance(int person, int session) {
        return switch ((person * 7 + session * 3) % 10) {
            case 0 -> Attendance.ABSENT;
            case 1 -> Attendance.LATE;
            case 2 -> Attendance.LEFT_EARLY;
            default -> Attendance.PRESENT;
        };
    }
}
