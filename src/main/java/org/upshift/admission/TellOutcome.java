package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Outbox;
import org.upshift.people.Actor;

/** Makes the outcomes of a release true and posts their letters. Part of the caller's transaction, who has locked and held all. */
@ApplicationScoped
class TellOutcome {
    /** What is written stays in memory until then. */
    private static final int AT_ONCE = 50;

    private final EntityManager entities;
    private final Applications applications;
    private final Candidates candidates;
    private final SignedSupport support;
    private final OpenOffer offers;
    private final StopAsking stopAsking;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;

    TellOutcome(
            EntityManager entities,
            Applications applications,
            Candidates candidates,
            SignedSupport support,
            OpenOffer offers,
            StopAsking stopAsking,
            Outbox outbox,
            History history,
            Clock clock) {
        this.entities = entities;
        this.applications = applications;
        this.candidates = candidates;
        this.support = support;
        this.offers = offers;
        this.stopAsking = stopAsking;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    void all(Actor actor, Board board, LetterWords words, OutcomeRelease release) {
        var waiting = candidates.waiting(board.cohort().id());
        int gap = waiting.lastRank() - (int) waiting.people();
        List<Placed> placed = board.placed();
        for (int i = 0; i < placed.size(); i++) {
            tell(actor, board, words, release, placed.get(i), gap);
            if (i % AT_ONCE == AT_ONCE - 1) {
                entities.flush();
                entities.clear();
            }
        }
    }

    private void tell(Actor actor, Board board, LetterWords words, OutcomeRelease release, Placed placed, int gap) {
        var application =
                applications.inCohort(board.cohort().id(), placed.candidate().application());
        Integer rank = placed.outcome() == Outcome.RESERVE ? placed.reserve() + gap : null;
        switch (placed.outcome()) {
            case OFFER -> offer(actor, application, board, placed);
            case RESERVE -> {
                application.waits(rank);
                record(actor, "put-on-waiting-list", application);
            }
            case UNSUCCESSFUL -> {
                application.turnDown(clock.instant());
                stopAsking.stop(application);
                record(actor, "application-unsuccessful", application);
            }
        }
        var letter = OutcomeLetters.of(board.cohort(), placed, board.plan(), words);
        outbox.post(letter);
        entities.persist(new ReleasedOutcome(release, placed, rank, letter));
        if (placed.candidate().byHand() != null) {
            entities.remove(entities.find(SetByHand.class, application.getId()));
        }
    }

    private void offer(Actor actor, Application application, Board board, Placed placed) {
        boolean supported = support.of(application);
        if (!supported && board.rules().needsSignOff() && !placed.isByHand()) {
            throw new RuleViolation(
                    "sign-off-missing",
                    "What was signed for " + placed.candidate().displayName()
                            + " is no longer what is asked. Nothing was released. Look at the outcomes again");
        }
        offers.open(application, board.plan().deadline(), supported, actor.entry("offer-made"));
    }

    private void record(Actor actor, String action, Application application) {
        history.record(actor.entry(action)
                .about("application", application.getId())
                .concerning(application.getApplicantId())
                .in(application.getCohortId()));
    }
}
