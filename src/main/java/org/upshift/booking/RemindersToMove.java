package org.upshift.booking;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;

/** That somebody was reminded of a session goes with them, so that nobody is reminded twice. */
@Singleton
class RemindersToMove extends MovableKind {
    private final EntityManager entities;
    private final MovingQueries queries;

    RemindersToMove(EntityManager entities, MovingQueries queries) {
        super(MergeSubject.PERSON, 35, "session-reminder", "reminder of a session", "reminders of sessions");
        this.entities = entities;
        this.queries = queries;
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
        return moved(
                entities.createQuery(
                        "update SessionReminder set personId = :to where id in :records and personId = :from"),
                records,
                from,
                to);
    }
}
