package org.upshift.admission;

/** Where an import of applications is. */
public enum ApplicationImportState {
    DRAFT,
    STORED,
    UNDONE
}
