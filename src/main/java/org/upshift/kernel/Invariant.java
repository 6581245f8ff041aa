package org.upshift.kernel;

import java.util.List;

/** What must always hold in the database, whatever happens at the same time. A feature contributes beans. */
public interface Invariant {
    /** "seats-within-capacity" */
    String name();

    /** "no session has more seats booked and offered than it has" */
    String says();

    /** The keys of records for which it does not hold, at most so many; reads only. */
    List<String> broken(int most);
}
