package org.upshift.questionnaire;

/** What can be answered to an item. */
public enum ItemKind {
    /** One of the whole numbers from the lowest to the highest answer. */
    SCALE,
    /** 1 for yes, 0 for no. */
    YES_NO,
    /** Words, kept apart from the other answers. */
    TEXT;

    public boolean isCounted() {
        return this != TEXT;
    }
}
