package org.upshift.booking;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.upshift.booking.web.BookingLinks;
import org.upshift.mail.CalendarPart;
import org.upshift.mail.Site;

/** Bookings as iCalendar (RFC 5545), for the feed, and as invitations and cancellations (RFC 5546). */
@Singleton
class BookingCalendar {
    private final Site site;
    private final CalendarPeople people;

    BookingCalendar(Site site, CalendarPeople people) {
        this.site = site;
        this.people = people;
    }

    String feed(List<CalendarEntry> entries) {
        var calendar = empty();
        calendar.add(LondonZone.component());
        entries.stream()
                .map(entry -> event(entry, ImmutableStatus.VEVENT_CONFIRMED))
                .forEach(calendar::add);
        return text(calendar);
    }

    CalendarPart message(CalendarPart.Method method, CalendarEntry entry, Attendee attendee) {
        boolean request = method == CalendarPart.Method.REQUEST;
        var calendar = empty();
        calendar.add(request ? ImmutableMethod.REQUEST : ImmutableMethod.CANCEL);
        calendar.add(LondonZone.component());
        var event = event(entry, request ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        event.add(people.organizer());
        event.add(people.attendee(attendee));
        calendar.add(event);
        return new CalendarPart(method, text(calendar));
    }

    private static Calendar empty() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Upshift//Bookings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    private static String text(Calendar calendar) {
        try (var out = new StringWriter()) {
            new CalendarOutputter(false).output(calendar, out);
            return ContentLines.folded(out.toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private VEvent event(CalendarEntry entry, Status status) {
        var session = entry.session();
        var zone = ZoneId.of(session.zone());
        var stamp = entry.changedAt().truncatedTo(ChronoUnit.SECONDS);
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(stamp));
        event.add(new LastModified(stamp));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<>(session.starts().atZone(zone)));
        event.add(new DtEnd<>(session.ends().atZone(zone)));
        event.add(new Summary(session.name()));
        event.add(status);
        event.add(ImmutableTransp.OPAQUE);
        String join =
                entry.booking() != null && session.isOnline() ? site.url(BookingLinks.join(entry.booking())) : null;
        event.add(new Description(join == null ? entry.cohort() : entry.cohort() + "\n\nJoin online: " + join));
        String where = session.where();
        if (!where.isEmpty()) {
            event.add(new Location(where));
        }
        if (join != null) {
            event.add(new Url(URI.create(join)));
        }
        return event;
    }
}
