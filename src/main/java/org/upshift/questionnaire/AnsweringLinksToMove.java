package org.upshift.questionnaire;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableRecord;
import org.upshift.people.MovableRecords;

/** The link in letters that were sent goes on working, until the next letter brings another one. */
@Singleton
class AnsweringLinksToMove implements MovableRecords {
    private final EntityManager entities;
    private final MovingQueries queries;

    AnsweringLinksToMove(EntityManager entities, MovingQueries queries) {
        this.entities = entities;
        this.queries = queries;
    }

    @Override
    public MergeSubject subject() {
        return MergeSubject.PERSON;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String kind() {
        return "answering-link";
    }

    @Override
    public String words(int count) {
        return count == 1 ? "1 personal link to questionnaires" : count + " personal links to questionnaires";
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return queries.links(owners).stream()
                .map(row -> new MovableRecord(
                        row.id(),
                        row.person(),
                        row.programmeTitle() + ", " + row.cohortName(),
                        row.programme(),
                        row.cohort().toString(),
                        false))
                .toList();
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return entities.createQuery("update AnsweringLink set personId = :to where id in :records and personId = :from")
                .setParameter("to", to)
                .setParameter("records", records)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** The cohort may have ended it since. */
    @Override
    public boolean isNeededBack() {
        return false;
    }
}
