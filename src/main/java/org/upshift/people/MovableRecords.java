package org.upshift.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The records of one kind that belong to people (or to organisations), and how they become those of another when two turn out to
 * be one. Each feature contributes a bean for each kind that it keeps; nothing else changes whose they are. What says who did
 * something, such as history or the name beside a mark, stays as it was written.
 */
public interface MovableRecords {
    MergeSubject subject();

    /** Where the kind stands in the list of what moves. */
    int order();

    /** A code such as {@code application}; it is stored with the merge. */
    String kind();

    /** "1 application", "2 applications" */
    String words(int count);

    /** All records of these owners, in one SQL statement. */
    List<MovableRecord> of(Collection<UUID> owners);

    /** Why two owners cannot be one while each has its own; asked about firm records with the same key. */
    default String refusal(MovableRecord gone, MovableRecord kept) {
        return "Both have: " + gone.title();
    }

    /** Makes those of these records that belong to one owner another's. Needs a transaction. Returns how many it were. */
    int move(Collection<UUID> records, UUID from, UUID to);

    /** Whether a merge can only be undone when all of these come back. */
    default boolean isNeededBack() {
        return true;
    }

    /** What cannot be, now that records came to or went from this owner: a sentence each. */
    default List<String> faults(UUID owner) {
        return List.of();
    }
}
