package org.upshift.booking;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableRecord;
import org.upshift.people.MovableRecords;

/** That somebody was reminded of a session goes with them, so that nobody is reminded twice. */
@Singleton
class RemindersToMove implements MovableRecords {
    private final EntityManager entities;
    private final MovingQueries queries;

    RemindersToMove(EntityManager entities, MovingQueries queries) {
        this.entities = entities;
        this.queries = queries;
    }

    @Override
    public MergeSubject subject() {
        return MergeSubject.PERSON;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String kind() {
        return "session-reminder";
    }

    @Override
    public String words(int count) {
        return count == 1 ? "1 reminder of a session" : count + " reminders of sessions";
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return queries.reminders(owners).stream()
                .map(row -> new MovableRecord(
                        row.id(),
                        row.person(),
                        row.title(),
                        row.programme(),
                        row.session() + " " + row.hoursBefore(),
                        false))
                .toList();
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return entities.createQuery(
                        "update SessionReminder set personId = :to where id in :records and personId = :from")
                .setParameter("to", to)
                .setParameter("records", records)
                .setParameter("from", from)
                .executeUpdate();
    }
}
