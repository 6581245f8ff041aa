package org.upshift.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.upshift.attendance.LogMeeting;
import org.upshift.attendance.MeetingReport;
import org.upshift.attendance.RecordOwnTime;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.enrolment.TakePlace;
import org.upshift.kernel.LondonTime;
import org.upshift.people.Visitors;

/** Time that was given, and community meetings, for the paths of the matrix. */
@ApplicationScoped
class Commitments {
    private final EnrolmentQueries enrolments;
    private final TakePlace takePlace;
    private final RecordOwnTime recordOwnTime;
    private final LogMeeting logMeeting;
    private final Visitors visitors;
    private final Clock clock;

    Commitments(
            EnrolmentQueries enrolments,
            TakePlace takePlace,
            RecordOwnTime recordOwnTime,
            LogMeeting logMeeting,
            Visitors visitors,
            Clock clock) {
        this.enrolments = enrolments;
        this.takePlace = takePlace;
        this.recordOwnTime = recordOwnTime;
        this.logMeeting = logMeeting;
        this.visitors = visitors;
        this.clock = clock;
    }

    UUID entry(UUID person, UUID cohort) {
        enrol(person, cohort);
        return recordOwnTime.record(
                visitors.actor(person), cohort, LondonTime.today(clock.instant()), 60, "Read a book");
    }

    UUID meeting(UUID person, UUID cohort) {
        enrol(person, cohort);
        return logMeeting.log(
                visitors.actor(person),
                cohort,
                new MeetingReport(LondonTime.today(clock.instant()), 60, "Town hall", 5, "A lot"));
    }

    private void enrol(UUID person, UUID cohort) {
        if (!enrolments.isParticipant(person, cohort)) {
            takePlace.take(cohort, person);
        }
    }
}
