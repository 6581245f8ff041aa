package org.upshift.form;

/** What a rule can ask of an application. */
public enum Comparison {
    /** The answer is this option, or has it among others; of yes or no: this word. */
    INCLUDES("is, or includes"),
    /** They lead a community, or plan to, and it is one of those on the list where there is one. */
    LEADS("says that they lead or plan to lead a community"),
    /** A number. */
    AT_LEAST("is at least"),
    AT_MOST("is at most"),
    /** A date. */
    NOT_BEFORE("is on or after"),
    NOT_AFTER("is on or before"),
    ANSWERED("is answered"),
    /** All who have to sign support it and release the applicant for so many days; asks about no question. */
    RELEASED("the line manager supports it and releases them for at least so many days");

    private final String words;

    Comparison(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it says something about a question of this kind. */
    public boolean fits(QuestionKind kind) {
        return switch (this) {
            case INCLUDES -> kind.hasOptions() || kind == QuestionKind.YES_NO;
            case LEADS -> kind == QuestionKind.COMMUNITY;
            case AT_LEAST, AT_MOST -> kind == QuestionKind.NUMBER;
            case NOT_BEFORE, NOT_AFTER -> kind == QuestionKind.DATE;
            case ANSWERED -> true;
            case RELEASED -> false;
        };
    }

    /** Whether something is compared: an option, a number, a day. */
    public boolean hasValue() {
        return this != LEADS && this != ANSWERED;
    }
}
