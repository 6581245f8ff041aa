package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Asks a signatory before the application is sent, or once more when the first question came to nothing. */
@ApplicationScoped
public class AskSignatory {
    private final Applications applications;
    private final CohortAccess access;
    private final Cohorts cohorts;
    private final SignOffRulesQueries rules;
    private final ManagerAddress addresses;
    private final AskLineManager ask;
    private final History history;
    private final Clock clock;

    AskSignatory(
            Applications applications,
            CohortAccess access,
            Cohorts cohorts,
            SignOffRulesQueries rules,
            ManagerAddress addresses,
            AskLineManager ask,
            History history,
            Clock clock) {
        this.applications = applications;
        this.access = access;
        this.cohorts = cohorts;
        this.rules = rules;
        this.addresses = addresses;
        this.ask = ask;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void ask(Actor actor, UUID id, Signatory signatory) {
        ask(actor, applications.own(actor, id), signatory);
    }

    /** As the team, for an applicant who cannot do it. */
    @Transactional
    public void askInCohort(Actor actor, UUID cohort, UUID id, Signatory signatory) {
        access.withPlaces(cohort, actor);
        ask(actor, applications.inCohort(cohort, id), signatory);
    }

    /** Of many at once, in the caller's transaction: whoever cannot be asked is left to be looked at one by one. */
    boolean askForTheFirstTime(Actor actor, Application application, Signatory signatory) {
        try {
            ask(actor, application, signatory);
            return true;
        } catch (RuleViolation no) {
            return false;
        }
    }

    private void ask(Actor actor, Application application, Signatory signatory) {
        var cohort = cohorts.of(application.getCohortId());
        if (application.isOver()) {
            throw new RuleViolation("application-over", "This application is over already");
        }
        if (application.isDraft() && !application.getExtension().covers(cohort, clock.instant())) {
            Cohorts.requireTakesApplications(cohort, clock.instant());
        }
        if (signatory == Signatory.EMPLOYER && !rules.of(cohort.programmeId()).secondSignatory()) {
            throw new RuleViolation("no-second-signatory", "This programme asks the line manager only");
        }
        var before = applications.signOff(application, signatory).filter(one -> !one.getStatus()
                .isGone());
        if (application.emailOf(signatory).isEmpty()) {
            throw new RuleViolation("manager-missing", "Name your " + signatory.words() + " first");
        }
        addresses.checked(application, signatory, application.emailOf(signatory));
        if (before.isEmpty()) {
            ask.ask(application, signatory);
        } else if (before.get().getStatus().isAskableAgain()) {
            requireKnown(before.get(), signatory);
            ask.again(application, before.get());
        } else {
            throw new RuleViolation(
                    "sign-off-asked", "Your " + signatory.words() + " is asked already, or has answered");
        }
        history.record(actor.entry("sign-off-asked")
                .about("application", application.getId())
                .concerning(application.getApplicantId())
                .in(application.getCohortId())
                .detail(signatory.words() + " " + application.nameOf(signatory)));
    }

    private static void requireKnown(SignOff signOff, Signatory signatory) {
        if (signOff.getManagerEmail().isEmpty()) {
            throw new RuleViolation(
                    "manager-erased", "The details of your " + signatory.words() + " were erased. Name somebody else");
        }
    }
}
