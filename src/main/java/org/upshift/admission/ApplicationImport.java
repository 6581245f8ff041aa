package org.upshift.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** A file with applications that a team moves over from elsewhere; its table is in parts, and goes when it is stored or let go. */
@Entity
class ApplicationImport {
    @Id
    private UUID id;

    private UUID cohortId;

    @Enumerated(EnumType.STRING)
    private ApplicationImportState state;

    /** As many as were stored; of a draft how many lines it has. */
    private int applications;

    private String columnUses;
    private Instant broughtAt;

    @Version
    private int version;

    protected ApplicationImport() {}

    ApplicationImport(UUID cohort, int lines, ImportColumns columns, Instant now) {
        id = UUID.randomUUID();
        cohortId = cohort;
        state = ApplicationImportState.DRAFT;
        applications = lines;
        columnUses = columns.written();
        broughtAt = now;
    }

    void hasIn(ImportColumns columns) {
        requireDraft();
        columnUses = columns.written();
    }

    void stored(int number) {
        requireDraft();
        state = ApplicationImportState.STORED;
        applications = number;
        columnUses = "";
    }

    void undone() {
        if (state != ApplicationImportState.STORED) {
            throw new RuleViolation("import-not-stored", "There is nothing to undo: this import is not stored");
        }
        state = ApplicationImportState.UNDONE;
    }

    /** Nobody wants it any more. */
    void letGo() {
        requireDraft();
        state = ApplicationImportState.UNDONE;
        columnUses = "";
    }

    void requireDraft() {
        if (state != ApplicationImportState.DRAFT) {
            throw new RuleViolation("import-over", "These applications are moved already, or their file was let go");
        }
    }

    ImportColumns columns() {
        return ImportColumns.read(columnUses);
    }

    boolean isStored() {
        return state == ApplicationImportState.STORED;
    }

    UUID getId() {
        return id;
    }

    UUID getCohortId() {
        return cohortId;
    }

    int getApplications() {
        return applications;
    }
}
