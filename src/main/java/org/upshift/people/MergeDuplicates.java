package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;

/** Makes two people, or two organisations, one: all records of the one that goes move to the other, or nothing does. */
@ApplicationScoped
public class MergeDuplicates {
    private final EntityManager entities;
    private final MergeParties parties;
    private final PreviewMerge previews;
    private final MergeLetters letters;
    private final History history;
    private final Clock clock;

    MergeDuplicates(
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

    /** @return the merge, by which it can be undone */
    @Transactional
    public UUID merge(Actor actor, MergeSubject subject, UUID kept, UUID gone) {
        parties.lock(subject, kept, gone);
        var preview = previews.preview(actor, subject, kept, gone);
        if (!preview.allowed()) {
            throw new NotFound(subject.words());
        }
        if (!preview.reasonsAgainst().isEmpty()) {
            throw new RuleViolation("merge-refused", String.join(". ", preview.reasonsAgainst()));
        }
        move(preview);
        if (subject == MergeSubject.PERSON) {
            endSignIns(gone);
        }
        parties.merge(subject, gone, kept);
        entities.flush();
        MergeFaults.require(previews.of(subject), kept, gone);
        var merger = new Merger(preview, actor, clock.instant());
        entities.persist(merger);
        record(actor.entry("merged"), preview.kept().id(), merger, preview);
        record(actor.entry("merged-away"), preview.gone().id(), merger, preview);
        if (subject == MergeSubject.PERSON) {
            letters.merged(kept, gone);
        }
        return merger.getId();
    }

    private void move(MergePreview preview) {
        for (var kind : previews.of(preview.subject())) {
            for (var group : preview.moving()) {
                if (group.kind().equals(kind.kind())) {
                    var ids = group.records().stream().map(MovableRecord::id).collect(Collectors.toSet());
                    int moved =
                            kind.move(ids, preview.gone().id(), preview.kept().id());
                    if (moved != ids.size()) {
                        throw new RuleViolation(
                                "merge-changed", "Something has changed meanwhile. Look at the preview again");
                    }
                }
            }
        }
    }

    private void endSignIns(UUID person) {
        entities.createQuery("update SignIn set endedAt = :now where personId = :person and endedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("person", person)
                .executeUpdate();
    }

    /** People are not named: whoever is two again after an undo is erased without the other. */
    private void record(Entry entry, UUID about, Merger merger, MergePreview preview) {
        boolean people = preview.subject() == MergeSubject.PERSON;
        String names = people ? "" : merger.getGoneName() + " into " + merger.getKeptName() + ": ";
        history.record(entry.about(people ? "person" : "organisation", about).detail(names + preview.summary()));
    }
}
