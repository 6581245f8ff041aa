package org.upshift.form;

/** What can be answered to a question of an application form; {@link TypedAnswers} says how the answer is kept. */
public enum QuestionKind {
    SHORT_TEXT("Short text", "One line"),
    LONG_TEXT("Long text", "Several paragraphs, with a limit of words if you set one"),
    SINGLE_CHOICE("One of several options", "Up to 50 options"),
    SEVERAL_CHOICE("Several options", "Any of up to 50 options"),
    YES_NO("Yes or no", "Rules can ask for one of them"),
    DATE("Date", "A day, between two days if you set them by a rule"),
    NUMBER("Number", "A whole number, between two bounds if you set them"),
    FILE("File", "A PDF, a Word or text document, or a picture of up to 1.5 MB"),
    COMMUNITY(
            "The community that they lead or plan to lead",
            "Whether they lead it or plan to, and its name or one of those that you support");

    private final String words;
    private final String hint;

    QuestionKind(String words, String hint) {
        this.words = words;
        this.hint = hint;
    }

    public String words() {
        return words;
    }

    /** What it is good for. */
    public String hint() {
        return hint;
    }

    public boolean isText() {
        return this == SHORT_TEXT || this == LONG_TEXT;
    }

    public boolean isChoice() {
        return this == SINGLE_CHOICE || this == SEVERAL_CHOICE;
    }

    /** Whether it has a list to choose from; that of communities may be empty. */
    public boolean hasOptions() {
        return isChoice() || this == COMMUNITY;
    }
}
