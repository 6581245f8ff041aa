package org.upshift.booking.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

@TemplateExtension(namespace = "booking")
public final class BookingLinks {
    private BookingLinks() {}

    /** Where a participant books the sessions of a cohort. */
    public static String mySessions(UUID cohort) {
        return "/cohorts/" + cohort + "/my-sessions";
    }

    static String book(UUID cohort, UUID session) {
        return mySessions(cohort) + "/" + session + "/booking";
    }

    static String cancel(UUID cohort, UUID booking) {
        return mySessions(cohort) + "/bookings/" + booking + "/cancellation";
    }

    /** Where a person makes and ends the address of their calendar. */
    public static String feed() {
        return "/account/calendar-feed";
    }

    static String feedEnd() {
        return feed() + "/end";
    }

    static String calendar(String secret) {
        return "/calendar/" + secret + ".ics";
    }
}
