package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.people.Actor;

/** Takes an application from a reviewer, so that somebody else can have it. What they have scored stays on record and no longer counts. */
@ApplicationScoped
public class TakeBackReview {
    private final Panels panels;
    private final Reviews reviews;
    private final PanelQueries queries;
    private final History history;
    private final Clock clock;

    TakeBackReview(Panels panels, Reviews reviews, PanelQueries queries, History history, Clock clock) {
        this.panels = panels;
        this.reviews = reviews;
        this.queries = queries;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void takeBack(Actor actor, UUID cohortId, UUID application, UUID review) {
        panels.open(actor, cohortId);
        reviews.inCohort(cohortId, application, review).takeBack(clock.instant());
        history.record(actor.entry("review-taken-back")
                .about("cohort", cohortId)
                .in(cohortId)
                .detail(queries.applicant(cohortId, application)
                        .map(PanelQueries.Applicant::reference)
                        .orElse(null)));
    }
}
