package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.kernel.Page;
import org.upshift.programme.CohortView;

/** The panel of a cohort as its team sees it; the caller has checked that they run the cohort. */
@ApplicationScoped
public class PanelDesk {
    /** More reviews than an application can have. */
    private static final long EVERY = 1_000_000;

    private final PanelQueries panels;
    private final ReviewQueries reviews;
    private final Reviewers reviewers;
    private final Conflicts conflicts;

    PanelDesk(PanelQueries panels, ReviewQueries reviews, Reviewers reviewers, Conflicts conflicts) {
        this.panels = panels;
        this.reviews = reviews;
        this.reviewers = reviewers;
        this.conflicts = conflicts;
    }

    public Optional<PanelView> panel(CohortView cohort) {
        return panels.of(cohort.id()).map(state -> PanelView.of(cohort, state));
    }

    /** Whether nobody has scored yet, so that the rubric can be changed. */
    public boolean isRubricFree(UUID cohort) {
        return reviews.countScored(cohort) == 0;
    }

    /** Everybody who reviews, or has reviewed, in a cohort. */
    public List<Worker> workers(UUID cohort) {
        Map<UUID, Worker> workers = new LinkedHashMap<>();
        reviewers
                .of(cohort)
                .forEach(one -> workers.put(one.id(), new Worker(one.id(), one.name(), one.email(), true, 0, 0, 0)));
        reviews.work(cohort)
                .forEach(row -> workers.merge(
                        row.reviewer(),
                        Worker.of(row),
                        (before, now) -> before.and(now.open(), now.done(), now.steppedBack())));
        return workers.values().stream()
                .filter(worker -> worker.reviewing() || worker.all() > 0)
                .sorted(Comparator.comparing(Worker::name).thenComparing(Worker::id))
                .toList();
    }

    public Page<ApplicationLine> applications(PanelView panel, PanelWanted wanted, int number, int size) {
        long below = wanted.missing() ? panel.each() : EVERY;
        var cohort = panel.cohort().id();
        var page = org.hibernate.query.Page.page(size, number - 1);
        var rows = panels.lines(cohort, below, wanted.pattern(), wanted.sort(), page).stream()
                .map(line -> ApplicationLine.of(line, panel))
                .toList();
        return new Page<>(rows, number, size, panels.countLines(cohort, below, wanted.pattern()));
    }

    /** One application with all its reviews; empty when there is none in this cohort. */
    public Optional<ApplicationReviews> reviews(PanelView panel, UUID application) {
        var cohort = panel.cohort().id();
        return panels.applicant(cohort, application).map(applicant -> {
            var rows = reviews.of(cohort, List.of(application));
            var scores = rows.isEmpty()
                    ? Map.<UUID, List<ReviewQueries.ScoreRow>>of()
                    : reviews.scores(rows.stream().map(ReviewQueries.Row::id).toList()).stream()
                            .collect(Collectors.groupingBy(ReviewQueries.ScoreRow::review));
            return ApplicationReviews.of(panel, applicant, rows, scores);
        });
    }

    /**
     * To whom an application can still be given.
     *
     * @param conflicts reviewers who must not read it, also those who have it already, and why
     */
    public record Others(List<Worker> free, List<Clash> conflicts) {}

    public record Clash(String reviewer, Conflict conflict) {}

    public Others others(PanelView panel, ApplicationReviews of) {
        var cohort = panel.cohort().id();
        var reviewing = workers(cohort).stream().filter(Worker::reviewing).toList();
        var have = of.reviews().stream()
                .filter(one -> one.status().isLive())
                .map(ApplicationReviews.Given::reviewer)
                .collect(Collectors.toSet());
        var ground = conflicts.of(
                cohort,
                List.of(of.application()),
                reviewing.stream().map(Worker::id).toList());
        var free = new ArrayList<Worker>();
        var clashes = new ArrayList<Clash>();
        for (var worker : reviewing) {
            var conflict = ground.between(of.application(), worker.id());
            conflict.ifPresent(found -> clashes.add(new Clash(worker.name(), found)));
            if (conflict.isEmpty() && !have.contains(worker.id())) {
                free.add(worker);
            }
        }
        return new Others(free, clashes);
    }
}
