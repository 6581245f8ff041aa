package org.upshift.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.questionnaire.Answers;

/** Makes the headline figures of a cohort public, frozen as they are now; an earlier publication is replaced. */
@ApplicationScoped
public class PublishImpact {

    private final CohortAccess access;
    private final ImpactReports reports;
    private final Profiles profiles;
    private final Answers answers;
    private final PublishedImpact published;
    private final PublicationQueries publications;
    private final EntityManager entities;
    private final History history;
    private final Clock clock;

    PublishImpact(
            CohortAccess access,
            ImpactReports reports,
            Profiles profiles,
            Answers answers,
            PublishedImpact published,
            PublicationQueries publications,
            EntityManager entities,
            History history,
            Clock clock) {
        this.access = access;
        this.reports = reports;
        this.profiles = profiles;
        this.answers = answers;
        this.published = published;
        this.publications = publications;
        this.entities = entities;
        this.history = history;
        this.clock = clock;
    }

    /** @param profile its name, or null for the usual one; the team's own is not for the public */
    @Transactional
    public void publish(Actor actor, UUID cohort, String profile) {
        var view = access.cohort(cohort, actor, Role.EVALUATOR);
        view.phase().requireTakenUp();
        Profile rules = profiles.named(profile);
        if (rules.name().equals(Profile.TEAM)) {
            throw new RuleViolation(
                    "profile-not-public",
                    "profile",
                    "The profile team is for the team alone. Choose external or official");
        }
        ImpactReport report = reports.of(view, rules);
        if (report.changes().isEmpty() && report.opinions().isEmpty()) {
            throw new RuleViolation("nothing-to-publish", "There are no figures that may be published");
        }
        String figures = published.write(PublishedFigures.of(report));
        var current = publications.current(cohort);
        if (current.filter(live -> live.says(figures)).isPresent()) {
            return;
        }
        current.ifPresent(live -> live.withdraw(clock.instant()));
        entities.flush();
        var publication = new Publication(cohort, figures, clock.instant());
        entities.persist(publication);
        answers.of(cohort)
                .map(Earlier::people)
                .ifPresent(people -> people.forEach(
                        (wave, codes) -> entities.persist(new PublishedWave(publication.getId(), wave, codes))));
        history.record(actor.entry("impact-published")
                .about("impact-publication", publication.getId())
                .in(cohort)
                .detail(headlines(report)));
    }

    private static String headlines(ImpactReport report) {
        return report.changes().size() + " changes and " + report.opinions().size() + " opinions";
    }
}
