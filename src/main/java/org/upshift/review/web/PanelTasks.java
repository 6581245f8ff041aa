package org.upshift.review.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortTasks;
import org.upshift.programme.CohortView;
import org.upshift.review.PanelDesk;
import org.upshift.review.PanelView;

/** The way to the panel, on the team's page of a cohort. */
@Singleton
class PanelTasks implements CohortTasks {
    private static final int BEFORE_THE_SELECTION = 13;

    private final PanelDesk desk;

    PanelTasks(PanelDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Entry> entries(CohortView cohort, Actor actor) {
        if (!actor.holds(Role.TEAM, cohort.programmeId()) || !cohort.phase().isPublic()) {
            return List.of();
        }
        return List.of(new Entry(
                BEFORE_THE_SELECTION,
                "Panel of reviewers",
                "Give out applications, see the scores",
                desk.panel(cohort)
                        .map(PanelView::phase)
                        .map(phase -> phase.words())
                        .orElse(""),
                PanelLinks.show(cohort.id())));
    }
}
