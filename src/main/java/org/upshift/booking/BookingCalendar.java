package org.upshift.booking;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.upshift.timetable.SessionKind;

/**
 * Bookings as iCalendar (RFC 5545). The library's own Europe/London has 250 lines from 1847 on; this one has the two rules in
 * force since 1996.
 */
final class BookingCalendar {
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

    private BookingCalendar() {}

    static String of(List<BookingQueries.FeedRow> rows) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Upshift//Bookings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(london());
        rows.stream().map(BookingCalendar::event).forEach(calendar::add);
        try (var out = new StringWriter()) {
            new CalendarOutputter(false).output(calendar, out);
            return out.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static CalendarComponent london() {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(ZONE))
                    .getComponents()
                    .get(0);
        } catch (IOException | ParserException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static VEvent event(BookingQueries.FeedRow row) {
        var zone = ZoneId.of(row.zone());
        var stamp = row.changedAt().truncatedTo(ChronoUnit.SECONDS);
        var event = new VEvent(false);
        event.add(new Uid(row.uid()));
        event.add(new DtStamp(stamp));
        event.add(new LastModified(stamp));
        event.add(new Sequence(row.sequence()));
        event.add(new DtStart<>(row.starts().atZone(zone)));
        event.add(new DtEnd<>(row.ends().atZone(zone)));
        event.add(new Summary(summary(row)));
        event.add(new Description(row.programme() + ", " + row.cohort()));
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        String where = row.place().isEmpty() ? row.link() : row.place();
        if (!where.isEmpty()) {
            event.add(new Location(where));
        }
        if (!row.link().isEmpty()) {
            event.add(new Url(URI.create(row.link())));
        }
        return event;
    }

    private static String summary(BookingQueries.FeedRow row) {
        return row.kind() == SessionKind.EVENT
                ? row.title()
                : row.kind().words() + " " + row.number() + ": " + row.title();
    }
}
