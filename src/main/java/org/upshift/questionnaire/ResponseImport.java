package org.upshift.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** Responses that were brought in a file: first a draft that nobody sees in a report, then stored, and perhaps undone. */
@Entity
class ResponseImport {

    @Id
    private UUID id;

    private UUID cohortId;

    @Enumerated(EnumType.STRING)
    private Layout layout;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    /** What was typed about the columns, while it is a draft. */
    private String form;

    private int responses;
    private UUID madeQuestionnaire;
    private Instant broughtAt;

    @Version
    private int version;

    protected ResponseImport() {}

    ResponseImport(UUID cohortId, Layout layout, int lines, Instant now) {
        this.id = UUID.randomUUID();
        this.cohortId = cohortId;
        this.layout = layout;
        this.state = ImportState.DRAFT;
        this.responses = lines;
        this.broughtAt = now;
    }

    void typed(ImportForm typed) {
        requireDraft();
        form = typed.written();
    }

    /** What was typed about the columns of a draft that is to be stored. */
    ImportForm formToStore() {
        requireDraft();
        if (form == null) {
            throw new RuleViolation("import-columns", "Say first what is in the columns");
        }
        return getForm();
    }

    void stored(int stored) {
        requireDraft();
        state = ImportState.STORED;
        responses = stored;
        form = null;
    }

    /** The cohort had no questionnaire, and got this one from the file. */
    void made(UUID questionnaire) {
        madeQuestionnaire = questionnaire;
    }

    void undone() {
        if (state != ImportState.STORED) {
            throw new RuleViolation("import-not-stored", "There is nothing to undo: these responses are not stored");
        }
        state = ImportState.UNDONE;
        madeQuestionnaire = null;
    }

    /** Nobody wants it any more. */
    void letGo() {
        requireDraft();
        state = ImportState.UNDONE;
        form = null;
    }

    void requireDraft() {
        if (state != ImportState.DRAFT) {
            throw new RuleViolation("import-over", "These responses are stored already, or their file was let go");
        }
    }

    boolean isStored() {
        return state == ImportState.STORED;
    }

    int getResponses() {
        return responses;
    }

    /** Null until something was typed. */
    ImportForm getForm() {
        return form == null ? null : ImportForm.read(form);
    }

    UUID getId() {
        return id;
    }

    UUID getCohortId() {
        return cohortId;
    }

    Layout getLayout() {
        return layout;
    }

    UUID getMadeQuestionnaire() {
        return madeQuestionnaire;
    }
}
