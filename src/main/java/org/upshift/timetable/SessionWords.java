package org.upshift.timetable;

import org.upshift.history.Entry;
import org.upshift.kernel.LondonTime;

/** What a session says at one moment, to be compared with another. */
record SessionWords(
        String title, String starts, String ends, String place, String link, int capacity, String agreement) {

    static SessionWords of(Session session) {
        return new SessionWords(
                session.getTitle(),
                LondonTime.dateTime(session.getStarts()),
                LondonTime.dateTime(session.getEnds()),
                session.getPlace(),
                session.getLink(),
                session.getCapacity(),
                session.isNeedsAgreement() ? "yes" : "no");
    }

    /** Notes what is another than before. */
    void after(SessionWords before, Entry entry) {
        entry.changed("Title", before.title, title)
                .changed("Starts", before.starts, starts)
                .changed("Ends", before.ends, ends)
                .changed("Place", before.place, place)
                .changed("Joining link", before.link, link)
                .changed("Seats", before.capacity, capacity)
                .changed("A seat needs agreement", before.agreement, agreement);
    }
}
