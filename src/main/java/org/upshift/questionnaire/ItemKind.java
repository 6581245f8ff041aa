package org.upshift.questionnaire;

/** What can be answered to an item, and how the answer stands in {@link ResponseRow#choices()}. */
public enum ItemKind {
    /** One of the whole numbers from the lowest to the highest answer. */
    SCALE("Scale", "One of 2 to 11 answers in an order, such as agreement or confidence. The report shows its shift"),
    /** 1 for yes, 0 for no. */
    YES_NO("Yes or no", "The report shows the share of yes, before and after"),
    /** One of the options; stored as its number, from 1 on. */
    SINGLE_CHOICE("One of several options", "Up to 30 options without an order"),
    /** Any of the options; stored as a sum: 1 for the first option, 2 for the second, 4 for the third … See {@link ItemView#picked}. */
    SEVERAL_CHOICE("Several options", "Any of up to 15 options"),
    /** A whole number between two bounds. */
    NUMBER("Number", "A whole number between two bounds"),
    /** Words, kept apart from the other answers. */
    TEXT("Words", "Free text. Who writes it decides whether it may be quoted without a name");

    private final String words;
    private final String hint;

    ItemKind(String words, String hint) {
        this.words = words;
        this.hint = hint;
    }

    /** Whether answers are numbers in the row of a response; words are not. */
    public boolean isCounted() {
        return this != TEXT;
    }

    /** Whether there is a threshold from which an answer counts as confident, so that a report shows shares and shifts. */
    public boolean isRated() {
        return this == SCALE || this == YES_NO;
    }

    /** Whether one or several options can be chosen; they are the item's labels. */
    public boolean isChoice() {
        return this == SINGLE_CHOICE || this == SEVERAL_CHOICE;
    }

    public String words() {
        return words;
    }

    /** What it is good for. */
    public String hint() {
        return hint;
    }
}
