package org.upshift.booking;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;

/** The secret address of a calendar goes on; where both have one, that of the one who is kept does. */
@Singleton
class CalendarFeedToMove extends MovableKind {
    private final EntityManager entities;

    CalendarFeedToMove(EntityManager entities) {
        super(MergeSubject.PERSON, 60, "calendar-feed", "calendar address", "calendar addresses");
        this.entities = entities;
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return entities.createQuery("from CalendarFeed where personId in :owners", CalendarFeed.class)
                .setParameter("owners", owners)
                .getResultStream()
                .map(feed -> new MovableRecord(
                        feed.recordId(), feed.getPersonId(), "Calendar in a program of one's own", null, "feed", false))
                .toList();
    }

    /** The person is the key of the row, which Hibernate does not change. */
    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        var feed = entities.find(CalendarFeed.class, from);
        if (feed == null || !records.contains(feed.recordId()) || entities.find(CalendarFeed.class, to) != null) {
            return 0;
        }
        entities.detach(feed);
        return entities.createNativeQuery("update calendar_feed set person_id = :to where person_id = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** It may have been replaced or ended since. */
    @Override
    public boolean isNeededBack() {
        return false;
    }
}
