package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.PersonQueries;
import org.upshift.programme.CohortView;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;

/** Sends a draft: checks it whole, and asks the line manager. Sending it once more changes nothing. */
@ApplicationScoped
public class SendApplication {
    private final Applications applications;
    private final Cohorts cohorts;
    private final PersonQueries people;
    private final AskLineManager askManager;
    private final Correspondence correspondence;
    private final History history;
    private final Clock clock;

    SendApplication(
            Applications applications,
            Cohorts cohorts,
            PersonQueries people,
            AskLineManager askManager,
            Correspondence correspondence,
            History history,
            Clock clock) {
        this.applications = applications;
        this.cohorts = cohorts;
        this.people = people;
        this.askManager = askManager;
        this.correspondence = correspondence;
        this.history = history;
        this.clock = clock;
    }

    /** @param declared that employer and line manager support the application and release the applicant */
    @Transactional
    public void send(Actor actor, UUID id, boolean declared) {
        var application = applications.own(actor, id);
        if (application.isSubmitted()) {
            return;
        }
        var cohort = cohorts.of(application.getCohortId());
        Cohorts.requireTakesApplications(cohort, clock.instant());
        requireComplete(application);
        requireEligible(application, cohort);
        if (!declared) {
            throw new RuleViolation(
                    "declaration-missing",
                    "declared",
                    "Confirm that your employer and your line manager support your application");
        }
        application.send(clock.instant());
        askManager.ask(application);
        correspondence.received(application);
        history.record(actor.entry("application-sent")
                .about("application", id)
                .concerning(application.getApplicantId())
                .in(cohort.id()));
    }

    private void requireComplete(Application application) {
        var person = people.details(application.getApplicantId());
        require(!person.name().isEmpty() && person.organisation() != null, "aboutYou", "Enter your name and employer");
        require(!application.getJobTitle().isEmpty(), "aboutYou", "Enter your job title");
        require(!application.getStatement().isEmpty(), "statement", "Write your statement");
        require(!application.getManagerEmail().isEmpty(), "lineManager", "Name your line manager");
        ManagerAddress.parse(application.getManagerEmail(), person.email());
    }

    private void requireEligible(Application application, CohortView cohort) {
        var asked = cohorts.criteria(cohort.programmeId()).stream()
                .filter(part -> part.kind() == PartKind.ELIGIBILITY)
                .toList();
        long met = asked.stream()
                .filter(part -> application.getCriteria().stream()
                        .anyMatch(criterion -> criterion.partId().equals(part.id())))
                .count();
        boolean all = cohorts.programme(cohort).eligibilityRule() == EligibilityRule.ALL;
        if (!asked.isEmpty() && met < (all ? asked.size() : 1)) {
            throw new RuleViolation(
                    "not-eligible",
                    "eligibility",
                    all
                            ? "To apply you must meet every eligibility criterion"
                            : "To apply you must meet at least one eligibility criterion");
        }
    }

    private static void require(boolean condition, String part, String message) {
        if (!condition) {
            throw new RuleViolation("application-incomplete", part, message);
        }
    }
}
