package org.upshift.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.kernel.NotFound;

/** What a feature tells the history about one kind of its records: their names, and who may see their history. */
public interface HistorySubjects {
    /** The kind as in {@link Entry#about}. */
    String kind();

    /** "an application": stands for a record that has no name, or is no longer there. */
    String words();

    /** The names of these records, those that are there, in at most one SQL statement. */
    Map<UUID, Subject> named(Collection<UUID> ids);

    /**
     * The record, for somebody who may see its history; who is asking, the feature knows itself.
     *
     * @throws NotFound for everybody else
     */
    default Subject visible(UUID id) {
        throw new NotFound(kind());
    }

    /** The record, and those that turned out to be the same, whose history is its own too. */
    default Collection<UUID> same(UUID id) {
        return List.of(id);
    }

    /** Whether other records belong to it, such as applications to a cohort, so that its history is theirs too. */
    default boolean isScope() {
        return false;
    }
}
