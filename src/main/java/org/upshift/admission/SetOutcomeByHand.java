package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/**
 * Sets the outcome of one applicant, whatever the rules say, with a reason, or leaves it to the rules again. The history tells it
 * of the cohort and by reference alone: the applicant's own record says nothing before outcomes are released.
 */
@ApplicationScoped
public class SetOutcomeByHand {
    private final EntityManager entities;
    private final CohortAccess access;
    private final Selections selections;
    private final Applications applications;
    private final RefusalReasonQueries reasons;
    private final History history;
    private final Clock clock;

    SetOutcomeByHand(
            EntityManager entities,
            CohortAccess access,
            Selections selections,
            Applications applications,
            RefusalReasonQueries reasons,
            History history,
            Clock clock) {
        this.entities = entities;
        this.access = access;
        this.selections = selections;
        this.applications = applications;
        this.reasons = reasons;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void set(Actor actor, UUID cohortId, UUID id, Candidate.ByHand wanted) {
        set(actor, cohortId, id, wanted, null);
    }

    /** @param seen the {@link Candidate.ByHand#mark} of what was looked at, or null where that does not matter */
    @Transactional
    public void set(Actor actor, UUID cohortId, UUID id, Candidate.ByHand wanted, String seen) {
        var cohort = access.withPlaces(cohortId, actor);
        selections.preparing(cohortId);
        var application = undecided(cohortId, id);
        var before = entities.find(SetByHand.class, id);
        requireSeen(before, seen);
        if (wanted.outcome() == Outcome.UNSUCCESSFUL
                && !reasons.of(cohort.programmeId()).all().contains(Typed.line(wanted.reason()))) {
            throw new RuleViolation("reason-missing", "reason", "Choose the reason that the letter gives");
        }
        var outcome = before == null ? null : before.getOutcome();
        if (before == null) {
            entities.persist(new SetByHand(id, wanted, actor.answerable(), clock.instant()));
        } else {
            before.set(wanted, actor.answerable(), clock.instant());
        }
        record(actor, application, outcome, wanted.outcome());
    }

    private static void requireSeen(SetByHand before, String seen) {
        if (seen != null && !seen.equals(Candidate.ByHand.mark(before == null ? null : before.getSet()))) {
            throw new RuleViolation(
                    "changed-meanwhile",
                    "outcome",
                    "Somebody else has set this outcome, or left it to the rules, since you opened this page. It stands"
                            + " above as it is now. Set it again if yours is to count");
        }
    }

    /** @param seen as of what is set: nothing is taken back that was not looked at */
    @Transactional
    public void leaveToTheRules(Actor actor, UUID cohortId, UUID id, String seen) {
        access.withPlaces(cohortId, actor);
        selections.preparing(cohortId);
        var application = undecided(cohortId, id);
        var before = entities.find(SetByHand.class, id);
        if (before != null) {
            requireSeen(before, seen);
            entities.remove(before);
            record(actor, application, before.getOutcome(), null);
        }
    }

    private Application undecided(UUID cohortId, UUID id) {
        var application = applications.inCohort(cohortId, id);
        boolean offered = applications
                .offer(application)
                .filter(offer -> offer.getStatus() != OfferStatus.WITHDRAWN)
                .isPresent();
        if (!application.isSubmitted() || offered) {
            throw new RuleViolation(
                    "application-not-open", "Only an application that was sent and not decided has an outcome to set");
        }
        return application;
    }

    private void record(Actor actor, Application application, Outcome before, Outcome after) {
        var entry = actor.entry("outcome-set-by-hand")
                .about("cohort", application.getCohortId())
                .in(application.getCohortId())
                .detail(application.getReference())
                .changed("Outcome", words(before), words(after));
        if (entry.changesAnything()) {
            history.record(entry);
        }
    }

    private static String words(Outcome outcome) {
        return outcome == null ? "By the rules" : outcome.words();
    }
}
