package org.upshift.booking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionView;

@CheckedTemplate(basePath = "mail/booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class BookingLetters {
    private BookingLetters() {}

    static native TemplateInstance booked(SessionView session, CohortView cohort, UUID booking);

    static native TemplateInstance changed(SessionChange change, CohortView cohort, UUID booking);

    static native TemplateInstance reminder(SessionView session, CohortView cohort, UUID booking);

    static native TemplateInstance cancelled(SessionView session, CohortView cohort);
}
