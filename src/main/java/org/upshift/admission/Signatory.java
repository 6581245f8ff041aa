package org.upshift.admission;

/** Who signs for an applicant: their line manager and, where the programme asks for it, somebody who speaks for the employer. */
public enum Signatory {
    LINE_MANAGER("line manager", "managerName", "managerEmail"),
    EMPLOYER("employer’s signatory", "employerName", "employerEmail");

    private final String words;
    private final String nameField;
    private final String emailField;

    Signatory(String words, String nameField, String emailField) {
        this.words = words;
        this.nameField = nameField;
        this.emailField = emailField;
    }

    /** "line manager", as in "your line manager". */
    public String words() {
        return words;
    }

    /** "Line manager" */
    public String title() {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public String nameField() {
        return nameField;
    }

    public String emailField() {
        return emailField;
    }

    /** The other one of the two. */
    Signatory other() {
        return this == LINE_MANAGER ? EMPLOYER : LINE_MANAGER;
    }
}
