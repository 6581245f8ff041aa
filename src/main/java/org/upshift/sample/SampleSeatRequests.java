package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.hibernate.query.Page;
import org.upshift.booking.AskForSeat;
import org.upshift.booking.RecordBooking;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.people.Actor;
import org.upshift.timetable.SessionQueries;

/** Who asks for a seat in the masterclass of the running cohort, and who has one. The team has yet to decide, so that no letters leave. */
@ApplicationScoped
class SampleSeatRequests implements SampleStep {
    private static final Page ALL = Page.first(100);
    private static final List<String> WORDS = List.of(
            "Half of our members never speak. I want to see how others change that.",
            "I take over a community in the summer, and have not led one before.");

    private final SampleCohorts cohorts;
    private final EnrolmentQueries enrolments;
    private final SessionQueries sessions;
    private final RecordBooking recordBooking;
    private final AskForSeat askForSeat;

    SampleSeatRequests(
            SampleCohorts cohorts,
            EnrolmentQueries enrolments,
            SessionQueries sessions,
            RecordBooking recordBooking,
            AskForSeat askForSeat) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.recordBooking = recordBooking;
        this.askForSeat = askForSeat;
    }

    @Override
    public int order() {
        return 63;
    }

    /** The participant persona has yet to ask. */
    @Override
    @Transactional
    public void load() {
        var cohort = cohorts.named(HealthInnovationProgramme.SLUG, RunningCohort.name(cohorts.today()));
        var masterclass = sessions.ofCohort(cohort, ALL).stream()
                .filter(session -> session.title().equals(SampleTimetables.MASTERCLASS))
                .findFirst()
                .orElseThrow()
                .id();
        var people = enrolments.allParticipants(cohort).stream()
                .filter(one -> !one.email().equals(Personas.PARTICIPANT.email()))
                .toList();
        recordBooking.record(
                SampleTimetables.LOADER, masterclass, people.get(WORDS.size()).personId());
        for (int i = 0; i < WORDS.size(); i++) {
            var who = people.get(i);
            askForSeat.ask(
                    new Actor(who.personId(), who.displayName(), who.email(), Map.of()), masterclass, WORDS.get(i));
        }
    }
}
