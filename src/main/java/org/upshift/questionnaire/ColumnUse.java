package org.upshift.questionnaire;

/**
 * What a column of a file is taken for.
 *
 * @param item the code of an item of the questionnaire, null for every other kind
 */
public record ColumnUse(Kind kind, String item) {

    private static final String ITEM = "item:";

    public enum Kind {
        NOTHING,
        RESPONDENT,
        WAVE,
        MAY_BE_QUOTED,
        ITEM,
        NEW_SCALE,
        NEW_YES_NO,
        NEW_CHOICE,
        NEW_SEVERAL,
        NEW_WORDS
    }

    static ColumnUse parse(String typed) {
        if (typed != null && typed.startsWith(ITEM)) {
            return new ColumnUse(Kind.ITEM, typed.substring(ITEM.length()));
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.ITEM && kind.name().equals(typed)) {
                return new ColumnUse(kind, null);
            }
        }
        return new ColumnUse(Kind.NOTHING, null);
    }

    static ColumnUse of(ItemView item) {
        return new ColumnUse(Kind.ITEM, item.code());
    }

    /** As it stands in a form, and as it is remembered. */
    public String typed() {
        return kind == Kind.ITEM ? ITEM + item : kind.name();
    }
}
