package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Opens the panel of a cohort, blind or not. It scores as the programme's last panel did, until somebody changes that. */
@ApplicationScoped
public class OpenPanel {
    private static final Page LATEST = Page.first(1);

    private final EntityManager entities;
    private final Panels panels;
    private final PanelQueries queries;
    private final History history;
    private final Clock clock;

    OpenPanel(EntityManager entities, Panels panels, PanelQueries queries, History history, Clock clock) {
        this.entities = entities;
        this.panels = panels;
        this.queries = queries;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param each how many review each application
     * @param due the last day for reviews, or null
     */
    @Transactional
    public void open(Actor actor, UUID cohortId, boolean blind, int each, LocalDate due) {
        var cohort = panels.cohort(actor, cohortId);
        if (panels.locked(cohortId).isPresent()) {
            throw new RuleViolation("panel-exists", "This cohort has a panel already");
        }
        var panel = new Panel(cohortId, blind, each, due, clock.instant());
        queries.rubrics(cohort.programmeId(), LATEST).forEach(text -> panel.scoreBy(Rubric.read(text)));
        entities.persist(panel);
        entities.flush();
        history.record(actor.entry("panel-opened")
                .about("cohort", cohortId)
                .in(cohortId)
                .changed("Names", null, blind ? "Hidden from reviewers" : "Shown to reviewers")
                .changed("Reviews of each application", null, each)
                .changed("Last day for reviews", null, due));
    }
}
