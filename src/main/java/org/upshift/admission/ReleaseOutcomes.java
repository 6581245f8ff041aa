package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.enrolment.Places;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/**
 * Tells everybody their outcome in one transaction: all of them, or nobody. Releasing once more what was agreed changes nothing.
 */
@ApplicationScoped
public class ReleaseOutcomes {
    private final EntityManager entities;
    private final CohortAccess access;
    private final Selections selections;
    private final Workbench workbench;
    private final ReleasePreview preview;
    private final ReleaseQueries releases;
    private final TellOutcome tell;
    private final CloseWaitingList closing;
    private final PanelAtWork panel;
    private final Places places;
    private final History history;
    private final Clock clock;

    ReleaseOutcomes(
            EntityManager entities,
            CohortAccess access,
            Selections selections,
            Workbench workbench,
            ReleasePreview preview,
            ReleaseQueries releases,
            TellOutcome tell,
            CloseWaitingList closing,
            PanelAtWork panel,
            Places places,
            History history,
            Clock clock) {
        this.entities = entities;
        this.access = access;
        this.selections = selections;
        this.workbench = workbench;
        this.preview = preview;
        this.releases = releases;
        this.tell = tell;
        this.closing = closing;
        this.panel = panel;
        this.places = places;
        this.history = history;
        this.clock = clock;
    }

    /** @param agreed the hash that the preview gave */
    @Transactional
    public UUID release(Actor actor, UUID cohortId, String agreed) {
        access.withPlaces(cohortId, actor);
        var locked = selections.locked(cohortId);
        var before = releases.agreed(cohortId, agreed == null ? "" : agreed);
        if (before.isPresent()) {
            return before.get();
        }
        lockApplications(cohortId);
        // Read after the locks: nothing of it changes until everybody is told
        var board = workbench
                .board(access.withPlaces(cohortId, actor))
                .orElseThrow(() -> new RuleViolation("selection-not-begun", "There are no outcomes to release"));
        var words = preview.words(board);
        requireAsAgreed(board, words, agreed);
        var counts = board.counts();
        places.hold(cohortId, counts.get(Outcome.OFFER).intValue());
        var selection = locked.orElseThrow();
        selection.release();
        panel.ends(cohortId);
        closing.schedule(cohortId, selection);
        var release = new OutcomeRelease(cohortId, agreed, selection, counts, actor.answerable(), clock.instant());
        entities.persist(release);
        history.record(actor.entry("outcomes-released")
                .about("cohort", cohortId)
                .in(cohortId)
                .detail(counts.get(Outcome.OFFER) + " offers, " + counts.get(Outcome.RESERVE) + " on the waiting list, "
                        + counts.get(Outcome.UNSUCCESSFUL) + " unsuccessful"));
        tell.all(actor, board, words, release);
        return release.getId();
    }

    private void lockApplications(UUID cohort) {
        entities.createNativeQuery(
                        "select id from application where cohort_id = :cohort and status in ('SUBMITTED', 'RESERVE')"
                                + " order by id for update",
                        UUID.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    private void requireAsAgreed(Board board, LetterWords words, String agreed) {
        var now = preview.of(board, words);
        RuleViolations.throwAny(now.obstacles());
        if (!now.agreed().equals(agreed)) {
            throw new RuleViolation(
                    "changed-meanwhile",
                    "Something has changed since you looked: an application, a sign-off, or what somebody else set."
                            + " Nothing was released. Look at the outcomes again");
        }
    }
}
