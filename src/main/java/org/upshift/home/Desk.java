package org.upshift.home;

import java.util.List;
import java.util.UUID;
import org.upshift.programme.CohortView;
import org.upshift.review.ReviewQueue;

/**
 * What lies on a person's desk.
 *
 * @param places the cohorts in which they have a place
 * @param reviews the cohorts in which applications wait for their review
 * @param reviewer whether they review anywhere
 * @param work the cohorts that they run, facilitate or evaluate
 */
public record Desk(
        String name,
        List<OfferToAnswer> offers,
        List<WaveToAnswer> waves,
        List<SessionsToBook> bookings,
        List<OwnApplication> applications,
        List<CohortView> places,
        List<ComingWave> coming,
        List<NextSession> sessions,
        List<ReviewQueue.ToDo> reviews,
        boolean reviewer,
        List<CohortView> work) {

    /** An offer of a place; {@code words} says until when. */
    public record OfferToAnswer(UUID application, String cohort, String words) {}

    /** A questionnaire that is open and not answered. */
    public record WaveToAnswer(UUID wave, String title, String closes) {}

    /** A questionnaire that is still to come; {@code words} says which, {@code opens} on which day. */
    public record ComingWave(UUID cohort, String words, String opens) {}

    /** Sessions of a cohort that are still to come and have a seat; {@code words} says how many. */
    public record SessionsToBook(UUID cohort, String title, String words) {}

    /** An application and its public status. */
    public record OwnApplication(UUID id, String cohort, String words) {}

    /** A session with a booked seat that is still to come. */
    public record NextSession(UUID cohort, String title, String when, String where) {}

    public List<ComingWave> comingIn(UUID cohort) {
        return coming.stream().filter(wave -> wave.cohort().equals(cohort)).toList();
    }

    public boolean isClear() {
        return offers.isEmpty() && waves.isEmpty() && bookings.isEmpty() && reviews.isEmpty();
    }

    public boolean isEmpty() {
        return applications.isEmpty() && places.isEmpty() && work.isEmpty() && !reviewer && isClear();
    }
}
