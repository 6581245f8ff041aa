package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;

/** Takes a merge back: exactly the records that moved go back, or none when they have moved on since. */
@ApplicationScoped
public class UndoMerge {
    private final EntityManager entities;
    private final MergeParties parties;
    private final PreviewMerge previews;
    private final MergeLetters letters;
    private final History history;
    private final Clock clock;

    UndoMerge(
            EntityManager entities,
            MergeParties parties,
            PreviewMerge previews,
            MergeLetters letters,
            History history,
            Clock clock) {
        this.entities = entities;
        this.parties = parties;
        this.previews = previews;
        this.letters = letters;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void undo(Actor actor, UUID id) {
        var merger = entities.find(Merger.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (merger == null || !merger.isVisibleTo(actor)) {
            throw new NotFound("merge");
        }
        var subject = merger.getSubject();
        parties.lock(subject, merger.getKeptId(), merger.getGoneId());
        merger.undo(actor, clock.instant());
        if (parties.find(subject, merger.getKeptId()).isEmpty()) {
            throw new RuleViolation(
                    "merge-moved-on",
                    merger.getKeptName()
                            + " has been merged with another record, or erased, since. Undo that merge first");
        }
        requireReach(actor, merger);
        moveBack(merger);
        parties.separate(subject, merger.getGoneId());
        entities.flush();
        MergeFaults.require(previews.of(subject), merger.getKeptId(), merger.getGoneId());
        if (subject == MergeSubject.PERSON) {
            letters.parted(merger.getKeptId(), merger.getGoneId());
        }
        boolean people = subject == MergeSubject.PERSON;
        String detail = people ? null : merger.getGoneName() + " is apart from " + merger.getKeptName() + " again";
        for (UUID about : List.of(merger.getKeptId(), merger.getGoneId())) {
            history.record(actor.entry("merge-undone")
                    .about(people ? "person" : "organisation", about)
                    .detail(detail));
        }
    }

    /** Everything is with the one that was kept, so only that one is known to a team. */
    private void requireReach(Actor actor, Merger merger) {
        var owners = List.of(merger.getKeptId());
        var records = new ArrayList<MovableRecord>();
        previews.of(merger.getSubject()).forEach(kind -> records.addAll(kind.of(owners)));
        if (!MergeReach.allows(actor, merger.getSubject(), owners, records)) {
            throw new RuleViolation(
                    "merge-out-of-reach",
                    "There are records in programmes of other teams now. Ask an administrator to undo this merge");
        }
    }

    private void moveBack(Merger merger) {
        var moved = merger.moved();
        for (var kind : previews.of(merger.getSubject())) {
            var ids = moved.get(kind.kind());
            if (ids != null) {
                int back = kind.move(ids, merger.getKeptId(), merger.getGoneId());
                if (back != ids.size() && kind.isNeededBack()) {
                    throw new RuleViolation(
                            "merge-moved-on",
                            "Of " + kind.words(ids.size()) + " that moved only " + back
                                    + " can go back: the rest has been removed or has moved on since");
                }
            }
        }
    }
}
