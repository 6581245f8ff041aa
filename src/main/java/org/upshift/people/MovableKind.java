package org.upshift.people;

import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;

/** A kind of records with its place in the list and its words, and the two ways in which records become another owner's. */
public abstract class MovableKind implements MovableRecords {
    private final MergeSubject subject;
    private final int order;
    private final String kind;
    private final String one;
    private final String many;

    /**
     * @param one "application"
     * @param many "applications"
     */
    protected MovableKind(MergeSubject subject, int order, String kind, String one, String many) {
        this.subject = subject;
        this.order = order;
        this.kind = kind;
        this.one = one;
        this.many = many;
    }

    @Override
    public MergeSubject subject() {
        return subject;
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String words(int count) {
        return count + " " + (count == 1 ? one : many);
    }

    /** @param update of {@code :records} that belong to {@code :from}, which become those of {@code :to} */
    protected static int moved(Query update, Collection<UUID> records, UUID from, UUID to) {
        return update.setParameter("to", to)
                .setParameter("records", records)
                .setParameter("from", from)
                .executeUpdate();
    }

    /**
     * @param owned finds {@code :records} that belong to {@code :from}
     * @param belong makes one of them another's
     */
    protected static <E> int moved(TypedQuery<E> owned, Collection<UUID> records, UUID from, Consumer<E> belong) {
        var found = owned.setParameter("records", records)
                .setParameter("from", from)
                .getResultList();
        found.forEach(belong);
        return found.size();
    }
}
