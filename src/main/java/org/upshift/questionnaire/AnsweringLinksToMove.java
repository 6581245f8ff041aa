package org.upshift.questionnaire;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;

/** The link in letters that were sent goes on working, until the next letter brings another one. */
@Singleton
class AnsweringLinksToMove extends MovableKind {
    private final EntityManager entities;
    private final MovingQueries queries;

    AnsweringLinksToMove(EntityManager entities, MovingQueries queries) {
        super(
                MergeSubject.PERSON,
                55,
                "answering-link",
                "personal link to questionnaires",
                "personal links to questionnaires");
        this.entities = entities;
        this.queries = queries;
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
        return moved(
                entities.createQuery(
                        "update AnsweringLink set personId = :to where id in :records and personId = :from"),
                records,
                from,
                to);
    }

    /** The cohort may have ended it since. */
    @Override
    public boolean isNeededBack() {
        return false;
    }
}
