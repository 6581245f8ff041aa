package org.upshift.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.admission.Answers;
import org.upshift.admission.SaveAnswers;
import org.upshift.admission.SendApplication;
import org.upshift.admission.StartApplication;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Actor;
import org.upshift.people.Organisations;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.PartKind;
import org.upshift.programme.ProgrammeQueries;

/** A panel with its people and the applications before it, through the use cases. */
@ApplicationScoped
class Panelists {
    static final String EMPLOYER = "Quillbury Borough Council";

    private final CohortFixture cohorts;
    private final ProgrammeQueries programmes;
    private final Organisations organisations;
    private final Visitors visitors;
    private final StartApplication start;
    private final SaveAnswers save;
    private final SendApplication send;
    private final OpenPanel open;
    private final AssignReview assign;
    private final EntityManager entities;

    Panelists(
            CohortFixture cohorts,
            ProgrammeQueries programmes,
            Organisations organisations,
            Visitors visitors,
            StartApplication start,
            SaveAnswers save,
            SendApplication send,
            OpenPanel open,
            AssignReview assign,
            EntityManager entities) {
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.organisations = organisations;
        this.visitors = visitors;
        this.start = start;
        this.save = save;
        this.send = send;
        this.open = open;
        this.assign = assign;
        this.entities = entities;
    }

    record Sent(UUID person, UUID application, String reference) {}

    Sent sent(UUID cohort, String name, String statement) {
        return sent(cohort, name, statement, CohortFixture.address("manager"));
    }

    Sent sent(UUID cohort, String name, String statement, String manager) {
        var actor = visitors.actor(visitors.person(name));
        var application = start.start(actor, cohort);
        QuarkusTransaction.requiringNew().run(() -> organisations.entered(EMPLOYER));
        save.save(
                actor,
                application,
                new Answers(name, EMPLOYER, "Head of practice", criteria(cohort), statement, "Lee Hartnell", manager));
        send.send(actor, application, true);
        String reference = QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select reference from Application where id = :id", String.class)
                        .setParameter("id", application)
                        .getSingleResult());
        return new Sent(actor.id(), application, reference);
    }

    private Set<UUID> criteria(UUID cohort) {
        return programmes.parts(cohorts.programmeOf(cohort)).stream()
                .filter(part -> part.kind() == PartKind.ELIGIBILITY)
                .map(ProgrammeQueries.PartView::id)
                .collect(Collectors.toSet());
    }

    Actor team(UUID cohort) {
        return visitors.actor(visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort)));
    }

    UUID reviewer(UUID cohort, String name) {
        return visitors.person(name, Role.REVIEWER, cohort);
    }

    /** A cohort with a blind panel that wants two reviews of each application. */
    UUID panel() {
        var cohort = cohorts.openCohort(5);
        open.open(team(cohort), cohort, true, 2, null);
        return cohort;
    }

    UUID assigned(UUID cohort, Sent sent, UUID reviewer) {
        return assign.assign(team(cohort), cohort, sent.application(), reviewer);
    }

    ReviewStatus status(UUID review) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.find(Review.class, review).getStatus());
    }

    int version(UUID review) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.find(Review.class, review).getVersion());
    }
}
