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

    /** Who facilitates a session, and its materials, for participants. */
    static String myPlan(UUID session) {
        return "/sessions/" + session + "/my-plan";
    }

    static String book(UUID cohort, UUID session) {
        return mySessions(cohort) + "/" + session + "/booking";
    }

    static String cancel(UUID cohort, UUID booking) {
        return mySessions(cohort) + "/bookings/" + booking + "/cancellation";
    }

    static String handOver(UUID cohort, UUID booking) {
        return mySessions(cohort) + "/bookings/" + booking + "/hand-over";
    }

    /** Who has a seat in a session, and who waits for one, for its team. */
    public static String seats(UUID cohort, UUID session) {
        return "/cohorts/" + cohort + "/sessions/" + session + "/bookings";
    }

    static String seatsFile(UUID cohort, UUID session, String kind) {
        return seats(cohort, session) + "/files/seats." + kind;
    }

    /** Whom a participant brings to an event. */
    static String guests(UUID cohort, UUID booking) {
        return mySessions(cohort) + "/bookings/" + booking + "/guests";
    }

    static String guest(UUID cohort, UUID booking, UUID guest) {
        return guests(cohort, booking) + "/" + guest;
    }

    static String inviteGuestAgain(UUID cohort, UUID booking, UUID guest) {
        return guest(cohort, booking, guest) + "/invitation";
    }

    /** Where a guest, who needs no account, says whether they come. */
    static String guestInvitation() {
        return "/guest-invitation";
    }

    static String guestInvitationLink(String secret) {
        return guestInvitation() + "/" + secret;
    }

    static String guestDeclined() {
        return guestInvitation() + "/declined";
    }

    static String takeBackGuest(UUID cohort, UUID booking, UUID guest) {
        return guest(cohort, booking, guest) + "/removal";
    }

    /** How many guests an event allows, and who comes, for its team. */
    public static String sessionGuests(UUID cohort, UUID session) {
        return "/cohorts/" + cohort + "/sessions/" + session + "/guests";
    }

    static String badges(UUID cohort, UUID session) {
        return sessionGuests(cohort, session) + "/badges";
    }

    static String move(UUID cohort, UUID session) {
        return mySessions(cohort) + "/" + session + "/move";
    }

    static String queue(UUID cohort, UUID session) {
        return mySessions(cohort) + "/" + session + "/waiting";
    }

    static String leaveQueue(UUID cohort, UUID place) {
        return mySessions(cohort) + "/waiting/" + place + "/end";
    }

    /** Where a participant asks for a seat that needs the agreement of the team. */
    static String askForSeat(UUID cohort, UUID session) {
        return mySessions(cohort) + "/" + session + "/request";
    }

    static String takeBackSeatRequest(UUID cohort, UUID session) {
        return askForSeat(cohort, session) + "/end";
    }

    /** The sessions of a cohort in which a seat needs the agreement of the team. */
    public static String gatedSessions(UUID cohort) {
        return "/cohorts/" + cohort + "/seat-requests";
    }

    /** Who asks for a seat in a session, for its team. */
    public static String seatRequests(UUID cohort, UUID session) {
        return "/cohorts/" + cohort + "/sessions/" + session + "/requests";
    }

    static String decideSeatRequests(UUID cohort, UUID session) {
        return seatRequests(cohort, session) + "/decision";
    }

    static String withdrawAgreements(UUID cohort, UUID session) {
        return seatRequests(cohort, session) + "/withdrawal";
    }

    /** The link of a booking for life: to the online meeting, when it is time. */
    public static String join(UUID booking) {
        return "/join/" + booking;
    }

    /** Where the team decides when people are reminded of sessions. */
    public static String reminders(String slug) {
        return "/team/programmes/" + slug + "/reminders";
    }

    /** Where a person makes and ends the address of their calendar. */
    public static String feed() {
        return "/account/calendar-feed";
    }

    /** What holds about seats in sessions of a programme. */
    public static String seatRules(String slug) {
        return "/team/programmes/" + slug + "/seats";
    }

    static String feedEnd() {
        return feed() + "/end";
    }

    /** The secret address of a calendar. */
    public static String calendar(String secret) {
        return "/calendar/" + secret + ".ics";
    }
}
