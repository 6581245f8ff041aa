package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.people.Actor;

/** Ends the blind phase of a panel: from now on reviewers see whose applications they read. It does not come back. */
@ApplicationScoped
public class ShowNames {
    private final Panels panels;
    private final History history;

    ShowNames(Panels panels, History history) {
        this.panels = panels;
        this.history = history;
    }

    @Transactional
    public void show(Actor actor, UUID cohortId) {
        panels.existing(actor, cohortId).showNames();
        history.record(
                actor.entry("panel-names-shown").about("cohort", cohortId).in(cohortId));
    }
}
