package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.people.PersonNames;
import org.upshift.timetable.TimetableFollower.Published;

/** One letter for each person, with exactly what has changed for them, and a message for each entry in their calendar. */
@ApplicationScoped
class TellOfTimetable {
    private static final Comparator<SessionNews> BY_DATE = Comparator.<SessionNews, java.time.LocalDateTime>comparing(
                    news -> news.change().session().starts())
            .thenComparing(news -> news.change().id());

    private final EntityManager entities;
    private final PersonNames names;
    private final Invitations invitations;

    TellOfTimetable(EntityManager entities, PersonNames names, Invitations invitations) {
        this.entities = entities;
        this.names = names;
        this.invitations = invitations;
    }

    void tell(Published published, Map<UUID, List<SessionNews>> concerned) {
        if (concerned.isEmpty()) {
            return;
        }
        for (var person : names.people(concerned.keySet())) {
            var all = concerned.get(person.id()).stream().sorted(BY_DATE).toList();
            var letter = TimetableLetter.of(published.cohort(), published.version(), published.note(), all);
            var who = Attendee.of(person);
            invitations.changed(letter, seatOf(letter), who);
            if (!letter.isAlone()) {
                all.stream()
                        .filter(SessionNews::isInCalendar)
                        .forEach(news -> invitations.calendar(news, seat(news), published.cohort(), who));
            }
        }
    }

    private Booking seatOf(TimetableLetter letter) {
        return letter.isAlone() ? seat(letter.items().get(0)) : null;
    }

    private Booking seat(SessionNews news) {
        return news.booking() == null ? null : entities.find(Booking.class, news.booking());
    }
}
