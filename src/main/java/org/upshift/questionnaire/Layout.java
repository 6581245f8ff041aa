package org.upshift.questionnaire;

/** Where a file with responses comes from, as far as its headings tell. */
public enum Layout {
    PLAIN("Plain table"),
    FORMS("Microsoft Forms"),
    QUALTRICS("Qualtrics"),
    ONLINE_SURVEYS("Jisc Online Surveys"),
    OTHER("Table with headings");

    private final String words;

    Layout(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
