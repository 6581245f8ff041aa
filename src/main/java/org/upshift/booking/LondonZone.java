package org.upshift.booking;

import java.io.IOException;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.CalendarComponent;

/** Europe/London for calendars. The library's own has 250 lines from 1847 on; this one has the two rules in force since 1996. */
final class LondonZone {
    private static final String ZONE = """
            BEGIN:VCALENDAR
            BEGIN:VTIMEZONE
            TZID:Europe/London
            BEGIN:DAYLIGHT
            DTSTART:19810329T010000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            TZNAME:BST
            TZOFFSETFROM:+0000
            TZOFFSETTO:+0100
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:19961027T020000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            TZNAME:GMT
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0000
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """.replace("\n", "\r\n");

    /** Read once, since reading works out the rules of the zone, which costs more than the rest of a booking's invitation. */
    private static final CalendarComponent COMPONENT = read();

    private LondonZone() {}

    /** One for all calendars, which only write it. */
    static CalendarComponent component() {
        return COMPONENT;
    }

    private static CalendarComponent read() {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(ZONE))
                    .getComponents()
                    .get(0);
        } catch (IOException | ParserException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
