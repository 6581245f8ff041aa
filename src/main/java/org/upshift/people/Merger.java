package org.upshift.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.kernel.RuleViolation;

/** Two records that were one person or one organisation: which was kept, and exactly what moved to it. */
@Entity
class Merger {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private MergeSubject subject;

    private UUID keptId;
    private UUID goneId;
    private String keptName;
    private String goneName;
    private Instant mergedAt;
    private UUID mergedBy;
    private String mergedByName;
    private Instant undoneAt;
    private UUID undoneBy;
    private String undoneByName;

    /** One record can have gone only once. */
    private UUID liveKey;

    @ElementCollection
    @CollectionTable(name = "merger_moved", joinColumns = @JoinColumn(name = "merger_id"))
    private Set<MovedRecord> moved = new HashSet<>();

    @Version
    private int version;

    protected Merger() {}

    Merger(MergePreview preview, Actor by, Instant now) {
        id = UUID.randomUUID();
        subject = preview.subject();
        keptId = preview.kept().id();
        goneId = preview.gone().id();
        keptName = name(preview.kept());
        goneName = name(preview.gone());
        mergedAt = now;
        mergedBy = by.answerable();
        mergedByName = by.getName();
        liveKey = goneId;
        preview.moving().forEach(group -> group.records()
                .forEach(record -> moved.add(new MovedRecord(group.kind(), record.id()))));
    }

    private static String name(MergePreview.Party party) {
        String whole = party.name() + " (" + party.about() + ")";
        return whole.length() > 500 ? whole.substring(0, 500) : whole;
    }

    void undo(Actor by, Instant now) {
        if (undoneAt != null) {
            throw new RuleViolation("merge-undone", "This merge has been undone already");
        }
        undoneAt = now;
        undoneBy = by.answerable();
        undoneByName = by.getName();
        liveKey = null;
    }

    /** Merges of people name people: administrators see all of them, others their own. */
    boolean isVisibleTo(Actor actor) {
        return actor.isAdministrator()
                || subject == MergeSubject.ORGANISATION && actor.holds(Role.TEAM)
                || mergedBy != null && mergedBy.equals(actor.answerable());
    }

    /** The records that moved, by kind. */
    Map<String, Set<UUID>> moved() {
        return moved.stream()
                .collect(Collectors.groupingBy(
                        MovedRecord::kind, Collectors.mapping(MovedRecord::recordId, Collectors.toSet())));
    }

    UUID getId() {
        return id;
    }

    MergeSubject getSubject() {
        return subject;
    }

    UUID getKeptId() {
        return keptId;
    }

    UUID getGoneId() {
        return goneId;
    }

    String getKeptName() {
        return keptName;
    }

    String getGoneName() {
        return goneName;
    }
}
