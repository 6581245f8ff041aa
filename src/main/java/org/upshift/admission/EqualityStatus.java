package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whether the equality questions were answered with an application; the caller has checked whose it is. */
@ApplicationScoped
public class EqualityStatus {
    private final EqualityQueries queries;

    EqualityStatus(EqualityQueries queries) {
        this.queries = queries;
    }

    public boolean isGiven(UUID application) {
        return queries.given(application) > 0;
    }
}
