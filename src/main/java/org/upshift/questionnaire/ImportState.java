package org.upshift.questionnaire;

/** Where an import of responses is. */
public enum ImportState {
    DRAFT,
    STORED,
    UNDONE
}
