package org.upshift.admission;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.upshift.programme.CohortAudience;

@Singleton
class ApplicantsSeeCohort implements CohortAudience {
    private final AudienceQueries queries;

    ApplicantsSeeCohort(AudienceQueries queries) {
        this.queries = queries;
    }

    @Override
    public Group of(UUID cohort) {
        return new Group(20, "Applicants", queries.applicants(cohort), "the public page, and their own application");
    }
}
