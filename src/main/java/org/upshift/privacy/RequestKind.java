package org.upshift.privacy;

/** What somebody asks for about their own data. */
public enum RequestKind {
    ACCESS("A copy of your data", "Copy of data"),
    CORRECTION("A correction", "Correction"),
    ERASURE("Erasure of your data", "Erasure");

    private final String asked;
    private final String title;

    RequestKind(String asked, String title) {
        this.asked = asked;
        this.title = title;
    }

    /** In the words of the one who asks. */
    public String asked() {
        return asked;
    }

    /** In the words of those who handle it. */
    public String title() {
        return title;
    }
}
