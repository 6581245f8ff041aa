package org.upshift.booking;

import org.upshift.people.Actor;
import org.upshift.people.PersonNames;

/** Whose calendar it is. */
record Attendee(String name, String email) {
    static Attendee of(Actor actor) {
        return new Attendee(actor.getName(), actor.email());
    }

    static Attendee of(PersonNames.PersonName person) {
        return new Attendee(person.displayName(), person.email());
    }
}
