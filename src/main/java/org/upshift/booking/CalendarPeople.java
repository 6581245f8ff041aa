package org.upshift.booking;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Organizer;
import org.upshift.mail.Sender;

/**
 * Who invites and who is invited. The organizer is the sender of the letter, or Outlook shows "on behalf of". Whoever has booked
 * has accepted, and no reply is asked for: nobody reads what is sent to the sender.
 */
@Singleton
class CalendarPeople {
    private final Sender sender;

    CalendarPeople(Sender sender) {
        this.sender = sender;
    }

    Organizer organizer() {
        var organizer = new Organizer(mailto(sender.address()));
        if (!sender.name().isEmpty()) {
            organizer.add(name(sender.name()));
        }
        return organizer;
    }

    net.fortuna.ical4j.model.property.Attendee attendee(Attendee who) {
        var attendee = new net.fortuna.ical4j.model.property.Attendee(mailto(who.email()));
        attendee.add(CuType.INDIVIDUAL);
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.ACCEPTED);
        attendee.add(Rsvp.FALSE);
        attendee.add(name(who.name()));
        return attendee;
    }

    /** A parameter can hold neither quotation marks nor line breaks (RFC 5545, 3.2). */
    private static Cn name(String name) {
        return new Cn(name.replace('"', '\'').replaceAll("\\p{Cntrl}+", " "));
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
