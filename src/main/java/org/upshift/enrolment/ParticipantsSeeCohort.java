package org.upshift.enrolment;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.upshift.programme.CohortAudience;

@Singleton
class ParticipantsSeeCohort implements CohortAudience {
    private final EnrolmentQueries enrolments;

    ParticipantsSeeCohort(EnrolmentQueries enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public Group of(UUID cohort) {
        return new Group(
                10,
                "Participants",
                enrolments.countParticipants(cohort),
                "the dates, and what is their own: bookings, attendance, questionnaires");
    }
}
