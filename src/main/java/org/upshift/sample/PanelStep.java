package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.upshift.people.Actor;
import org.upshift.people.EmailAddress;
import org.upshift.people.People;
import org.upshift.people.Role;
import org.upshift.review.GivenScore;
import org.upshift.review.OpenPanel;
import org.upshift.review.SaveScores;
import org.upshift.review.SpreadPlan;
import org.upshift.review.SpreadReviews;
import org.upshift.review.SubmitReview;

/** A blind panel where most applications wait for a decision: three reviewers, one of whom works where applicants do. */
@ApplicationScoped
class PanelStep implements SampleStep {
    private static final int REVIEWS_EACH = 2;
    private static final int DAYS = 14;

    private final SampleCohorts cohorts;
    private final People people;
    private final OpenPanel open;
    private final SpreadPlan plan;
    private final SpreadReviews spread;
    private final SaveScores save;
    private final SubmitReview submit;
    private final EntityManager entities;

    PanelStep(
            SampleCohorts cohorts,
            People people,
            OpenPanel open,
            SpreadPlan plan,
            SpreadReviews spread,
            SaveScores save,
            SubmitReview submit,
            EntityManager entities) {
        this.cohorts = cohorts;
        this.people = people;
        this.open = open;
        this.plan = plan;
        this.spread = spread;
        this.save = save;
        this.submit = submit;
        this.entities = entities;
    }

    @Override
    public int order() {
        return 39; // after all applications
    }

    @Override
    @Transactional
    public void load() {
        var most = entities.createQuery(
                        "select c.id, c.programmeId from Application a join Cohort c on c.id = a.cohortId"
                                + " join Programme p on p.id = c.programmeId"
                                + " where p.slug = :slug and a.status = org.upshift.admission.ApplicationStatus.SUBMITTED and c.phase in (org.upshift.programme.Phase.OPEN, org.upshift.programme.Phase.SELECTING)"
                                + " group by c.id, c.programmeId order by count(a.id) desc, c.id",
                        Object[].class)
                .setParameter("slug", HealthInnovationProgramme.SLUG)
                .setMaxResults(1)
                .getSingleResult();
        var cohort = (UUID) most[0];
        var team = cohorts.team((UUID) most[1]);
        cohorts.reviewer(Personas.REVIEWER, cohort);
        var colleague = invented("Bea Thornbury", "Marlbridge Borough Council");
        var other = invented("Olu Carrington", "Thameside Evaluation Unit");
        cohorts.reviewer(colleague, cohort);
        cohorts.reviewer(other, cohort);
        open.open(team, cohort, true, REVIEWS_EACH, cohorts.today().plusDays(DAYS));
        spread.spread(team, cohort, plan.of(cohort, REVIEWS_EACH).agreed());
        entities.flush();
        score(cohort, other);
    }

    private Personas.Persona invented(String name, String organisation) {
        var persona = new Personas.Persona(
                name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org", name, organisation, "Reviewer");
        people.enter(new EmailAddress(persona.email()), persona.name(), persona.organisation());
        return persona;
    }

    /** One of them has done all that was asked. */
    private void score(UUID cohort, Personas.Persona reviewer) {
        var person = cohorts.person(reviewer);
        var actor = new Actor(person, reviewer.name(), reviewer.email(), Map.of(Role.REVIEWER, Set.of(cohort)));
        var reviews = entities.createQuery(
                        "select r.id, r.version from Review r where r.reviewerId = :person order by r.id",
                        Object[].class)
                .setParameter("person", person)
                .getResultList();
        for (int i = 0; i < reviews.size(); i++) {
            var review = (UUID) reviews.get(i)[0];
            int version = save.save(
                    actor,
                    review,
                    (int) reviews.get(i)[1],
                    List.of(
                            new GivenScore("motivation", 2 + i % 3, "Knows what to learn, and says why now."),
                            new GivenScore("change", 4 - i % 3, "Names who would notice, and by what."),
                            new GivenScore("reach", 1 + i % 4, "Three organisations so far.")));
            submit.submit(actor, review, version);
        }
    }
}
