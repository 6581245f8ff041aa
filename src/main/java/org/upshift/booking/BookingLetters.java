package org.upshift.booking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.UUID;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionChange;
import org.upshift.timetable.SessionView;

@CheckedTemplate(basePath = "mail/booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class BookingLetters {
    private BookingLetters() {}

    static native TemplateInstance booked(SessionView session, CohortView cohort, UUID booking);

    static native TemplateInstance changed(TimetableLetter news);

    /** For the calendar, beside a letter that says everything. */
    static native TemplateInstance calendar(SessionNews news, CohortView cohort);

    /** Somebody else has handed their seat over. */
    static native TemplateInstance handedOver(String by, SessionView session, CohortView cohort, UUID booking);

    static native TemplateInstance offered(SessionView session, CohortView cohort, Instant until);

    static native TemplateInstance lapsed(SessionView session, CohortView cohort, Instant until);

    /**
     * @param remark what the team says; may be empty
     * @param needed whether the team has agreed; otherwise nobody has to any more
     */
    static native TemplateInstance seatAgreed(
            SessionView session, CohortView cohort, Admission admission, String remark, boolean needed);

    static native TemplateInstance seatRefused(SessionView session, CohortView cohort, String remark);

    static native TemplateInstance agreementWithdrawn(
            SessionView session, CohortView cohort, String reason, boolean seated);

    /** To whoever was on the waiting list until now. */
    static native TemplateInstance agreementNeeded(SessionView session, CohortView cohort);

    static native TemplateInstance reminder(SessionView session, CohortView cohort, UUID booking);

    /** The session, or one's part in the cohort, is over: nothing can be booked again. */
    static native TemplateInstance ended(SessionView session, CohortView cohort, boolean cohortCancelled);

    static native TemplateInstance cancelled(SessionView session, CohortView cohort);

    /**
     * @param by the name of whoever brings the guest
     * @param secret of the link by which the guest answers
     */
    static native TemplateInstance guestInvited(
            String by, String name, SessionView session, CohortView cohort, String secret);

    static native TemplateInstance guestChanged(String name, SessionChange change, CohortView cohort, String secret);

    static native TemplateInstance guestEnded(String name, SessionView session, CohortView cohort, GuestEnding because);

    /** To whoever brought a guest who does not come. */
    static native TemplateInstance guestDeclined(String guest, SessionView session, CohortView cohort, UUID booking);
}
