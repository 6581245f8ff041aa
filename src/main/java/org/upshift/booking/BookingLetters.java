package org.upshift.booking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionView;

@CheckedTemplate(basePath = "mail/booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class BookingLetters {
    private BookingLetters() {}

    static native TemplateInstance booked(SessionView session, CohortView cohort);

    static native TemplateInstance cancelled(SessionView session, CohortView cohort);
}
