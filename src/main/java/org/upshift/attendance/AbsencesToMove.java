package org.upshift.attendance;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.upshift.kernel.LondonTime;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;
import org.upshift.people.MovableRecords;

/** What somebody told, sent and asked about sessions that they missed. Of each session there is one that is not over. */
class AbsencesToMove {
    private static final class Kind<E> extends MovableKind {
        private final EntityManager entities;
        private final Class<E> type;
        private final BiConsumer<E, UUID> belong;
        private final Function<Collection<UUID>, List<PersonalAbsenceQueries.OwnedRow>> owned;

        Kind(
                int order,
                String kind,
                String one,
                String many,
                EntityManager entities,
                Class<E> type,
                BiConsumer<E, UUID> belong,
                Function<Collection<UUID>, List<PersonalAbsenceQueries.OwnedRow>> owned) {
            super(MergeSubject.PERSON, order, kind, one, many);
            this.entities = entities;
            this.type = type;
            this.belong = belong;
            this.owned = owned;
        }

        @Override
        public List<MovableRecord> of(Collection<UUID> owners) {
            return owned.apply(owners).stream()
                    .map(row -> new MovableRecord(
                            row.id(),
                            row.person(),
                            row.title() + ", " + LondonTime.dateTime(row.starts()),
                            row.programme(),
                            row.live() == null ? null : row.session().toString(),
                            false))
                    .toList();
        }

        @Override
        public int move(Collection<UUID> records, UUID from, UUID to) {
            return moved(
                    entities.createQuery(
                            "from " + type.getSimpleName() + " where id in :records and personId = :from", type),
                    records,
                    from,
                    record -> belong.accept(record, to));
        }
    }

    private final EntityManager entities;
    private final PersonalAbsenceQueries queries;

    AbsencesToMove(EntityManager entities, PersonalAbsenceQueries queries) {
        this.entities = entities;
        this.queries = queries;
    }

    @Produces
    @Singleton
    MovableRecords absences() {
        return new Kind<>(
                44,
                "absence",
                "absence told",
                "absences told",
                entities,
                Absence.class,
                Absence::belongTo,
                queries::absencesOf);
    }

    @Produces
    @Singleton
    MovableRecords catchUps() {
        return new Kind<>(
                45,
                "catch-up",
                "session caught up",
                "sessions caught up",
                entities,
                CatchUp.class,
                CatchUp::belongTo,
                queries::catchUpsOf);
    }

    @Produces
    @Singleton
    MovableRecords questions() {
        return new Kind<>(
                46,
                "mark-question",
                "question about a mark",
                "questions about marks",
                entities,
                MarkQuestion.class,
                MarkQuestion::belongTo,
                queries::questionsOf);
    }
}
