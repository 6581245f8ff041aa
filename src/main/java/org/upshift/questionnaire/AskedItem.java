package org.upshift.questionnaire;

import java.util.List;

/**
 * An item that a column answers: one of the questionnaire, or one that is to be made from the column.
 *
 * @param view null as long as the item is not made
 */
record AskedItem(String code, String text, ItemKind kind, int min, int max, List<String> labels, ItemView view) {

    static AskedItem of(ItemView item) {
        return new AskedItem(
                item.code(), item.text(), item.kind(), item.scaleMin(), item.scaleMax(), item.labels(), item);
    }

    static AskedItem of(ItemDraft item) {
        return new AskedItem(
                item.code(), item.text(), item.kind(), item.scaleMin(), item.scaleMax(), item.labels(), null);
    }

    boolean mayNotApply() {
        return view != null && view.notApplicable();
    }

    /** An answer to an item that is neither a scale nor yes or no, if it is one. */
    String checked(String given) {
        if (kind.isCounted()) {
            Choice.parse(view, given);
        }
        return given;
    }
}
