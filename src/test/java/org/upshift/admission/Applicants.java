package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.enrolment.CohortFixture;
import org.upshift.kernel.LondonTime;
import org.upshift.mail.Mailbox;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.PartKind;

/** Brings applications to any point of their way, through the use cases. */
@ApplicationScoped
class Applicants {
    private final CohortFixture cohorts;
    private final Cohorts reader;
    private final Visitors visitors;
    private final StartApplication start;
    private final SaveAnswers save;
    private final SendApplication send;
    private final DecideSignOff decide;
    private final MakeOffer offer;
    private final ApplicationQueries queries;
    private final EntityManager entities;
    private final Clock clock;

    Applicants(
            CohortFixture cohorts,
            Cohorts reader,
            Visitors visitors,
            StartApplication start,
            SaveAnswers save,
            SendApplication send,
            DecideSignOff decide,
            MakeOffer offer,
            ApplicationQueries queries,
            EntityManager entities,
            Clock clock) {
        this.cohorts = cohorts;
        this.reader = reader;
        this.visitors = visitors;
        this.start = start;
        this.save = save;
        this.send = send;
        this.decide = decide;
        this.offer = offer;
        this.queries = queries;
        this.entities = entities;
        this.clock = clock;
    }

    /** An application with the one who made it and the manager whom they named. */
    record Applicant(Actor actor, UUID application, UUID cohort, String manager) {
        UUID person() {
            return actor.id();
        }
    }

    Applicant withEmptyDraft(UUID cohort, String name) {
        var actor = visitors.actor(visitors.person(name));
        return new Applicant(actor, start.start(actor, cohort), cohort, CohortFixture.address("manager of " + name));
    }

    Applicant withDraft(UUID cohort, String name) {
        return withDraft(cohort, name, CohortFixture.address("manager of " + name));
    }

    Applicant withDraft(UUID cohort, String name, String manager) {
        var empty = withEmptyDraft(cohort, name);
        var applicant = new Applicant(empty.actor(), empty.application(), cohort, manager);
        cohorts.enterEmployers();
        save.save(
                applicant.actor(),
                applicant.application(),
                new Answers(
                        name,
                        "Marlbridge Borough Council",
                        "Head of practice",
                        criteria(cohort),
                        "I lead a community of analysts.",
                        "Lee Hartnell",
                        applicant.manager()));
        return applicant;
    }

    Applicant sent(UUID cohort, String name) {
        return sent(cohort, name, CohortFixture.address("manager of " + name));
    }

    Applicant sent(UUID cohort, String name, String manager) {
        var applicant = withDraft(cohort, name, manager);
        send.send(applicant.actor(), applicant.application(), true);
        return applicant;
    }

    Applicant decided(UUID cohort, String name, boolean support) {
        var applicant = sent(cohort, name);
        String secret = secret(applicant);
        assertThat(decide.decide(
                        secret, signOff(applicant), Decision.of(support, "Lee Hartnell", "Head of service", "Comment")))
                .isTrue();
        return applicant;
    }

    Applicant offered(UUID cohort, String name) {
        var applicant = decided(cohort, name, true);
        offer.offer(
                team(cohort),
                cohort,
                applicant.application(),
                LondonTime.today(clock.instant()).plusDays(7),
                false);
        return applicant;
    }

    /** The secret of the link that the manager got, from the newest letter about it. */
    String secret(Applicant applicant) {
        return secret(applicant.manager());
    }

    static String secret(String manager) {
        var link = Mailbox.of(manager).take("your support").link("/sign-off/");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    UUID signOff(Applicant applicant) {
        return QuarkusTransaction.requiringNew().call(() -> entities.find(Application.class, applicant.application())
                .signOffOf(Signatory.LINE_MANAGER));
    }

    Actor team(UUID cohort) {
        return visitors.actor(visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort)));
    }

    Set<UUID> criteria(UUID cohort) {
        return reader.criteria(cohorts.programmeOf(cohort)).stream()
                .map(part -> part.id())
                .collect(Collectors.toSet());
    }

    /** One eligibility criterion. */
    UUID eligibility(UUID cohort) {
        return reader.criteria(cohorts.programmeOf(cohort)).stream()
                .filter(part -> part.kind() == PartKind.ELIGIBILITY)
                .findFirst()
                .orElseThrow()
                .id();
    }

    Standing standing(Applicant applicant) {
        return view(applicant).standing();
    }

    String words(Applicant applicant) {
        return view(applicant)
                .status(reader.of(applicant.cohort()), clock.instant())
                .words();
    }

    ApplicationView view(Applicant applicant) {
        return queries.own(applicant.application(), applicant.person()).orElseThrow();
    }
}
