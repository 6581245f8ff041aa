package org.upshift.admission;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.upshift.programme.CohortAudience;

@Singleton
class LineManagersSeeCohort implements CohortAudience {
    private final AudienceQueries queries;
    private final Clock clock;

    LineManagersSeeCohort(AudienceQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public Group of(UUID cohort) {
        return new Group(
                30,
                "Line managers with a link that works",
                queries.lineManagers(cohort, AskLineManager.PURPOSE, clock.instant()),
                "the dates, and who asks for their support, until they have answered");
    }
}
