package org.upshift.people;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;

/** Says what a merge would do, before anybody does it. */
@ApplicationScoped
public class PreviewMerge {
    private final MergeParties parties;
    private final List<MovableRecords> kinds;

    PreviewMerge(MergeParties parties, @All List<MovableRecords> kinds) {
        this.parties = parties;
        this.kinds = kinds.stream()
                .sorted(Comparator.comparingInt(MovableRecords::order))
                .toList();
    }

    /** What the two have of one kind. */
    private record Both(MovableRecords kind, List<MovableRecord> gone, Map<String, MovableRecord> keptByKey) {
        boolean clashes(MovableRecord record) {
            return record.key() != null && keptByKey.containsKey(record.key());
        }
    }

    /** @param kept the one under which everything is found afterwards; {@code gone} the other */
    public MergePreview preview(Actor actor, MergeSubject subject, UUID kept, UUID gone) {
        if (kept.equals(gone)) {
            throw new RuleViolation("merge-with-itself", "other", "These are the same already. Choose two");
        }
        var keptParty = parties.find(subject, kept).orElseThrow(() -> new NotFound(subject.words()));
        var goneParty = parties.find(subject, gone).orElseThrow(() -> new NotFound(subject.words()));
        var all = new ArrayList<MovableRecord>();
        var both = of(subject).stream().map(kind -> both(kind, kept, gone, all)).toList();
        var moving = new ArrayList<MergePreview.Group>();
        var staying = new ArrayList<MergePreview.Group>();
        var against = new ArrayList<String>();
        both.forEach(one -> sort(one, moving, staying, against));
        boolean allowed = MergeReach.allows(actor, subject, List.of(kept, gone), all);
        return new MergePreview(
                subject,
                keptParty,
                goneParty,
                List.copyOf(moving),
                List.copyOf(staying),
                List.copyOf(against),
                allowed);
    }

    /** One side alone, when the actor may merge it with something: a person whom a team knows, any organisation. */
    public MergePreview.Party party(Actor actor, MergeSubject subject, UUID id) {
        var party = parties.find(subject, id).orElseThrow(() -> new NotFound(subject.words()));
        var records = of(subject).stream()
                .flatMap(kind -> kind.of(List.of(id)).stream())
                .toList();
        if (!MergeReach.allows(actor, subject, List.of(id), records)) {
            throw new NotFound(subject.words());
        }
        return party;
    }

    List<MovableRecords> of(MergeSubject subject) {
        return kinds.stream().filter(kind -> kind.subject() == subject).toList();
    }

    private static Both both(MovableRecords kind, UUID kept, UUID gone, List<MovableRecord> all) {
        var records = kind.of(List.of(kept, gone));
        all.addAll(records);
        var byOwner = records.stream()
                .collect(Collectors.partitioningBy(record -> record.owner().equals(gone)));
        var keptByKey = byOwner.get(false).stream()
                .filter(record -> record.key() != null)
                .collect(Collectors.toMap(
                        MovableRecord::key, Function.identity(), (one, other) -> one.firm() ? one : other));
        return new Both(kind, byOwner.get(true), keptByKey);
    }

    private static void sort(
            Both both, List<MergePreview.Group> moving, List<MergePreview.Group> staying, List<String> against) {
        both.gone().stream()
                .filter(record -> both.clashes(record) && record.firm())
                .map(record -> both.kind().refusal(record, both.keptByKey().get(record.key())))
                .distinct()
                .forEach(against::add);
        var parts = both.gone().stream().collect(Collectors.partitioningBy(both::clashes));
        group(both.kind(), parts.get(false)).ifPresent(moving::add);
        group(
                        both.kind(),
                        parts.get(true).stream()
                                .filter(record -> !record.firm())
                                .toList())
                .ifPresent(staying::add);
    }

    private static Optional<MergePreview.Group> group(MovableRecords kind, List<MovableRecord> records) {
        return records.isEmpty()
                ? Optional.empty()
                : Optional.of(new MergePreview.Group(kind.kind(), kind.words(records.size()), records));
    }
}
