package org.upshift.admission;

/** What keeps an application from being decided or taken up. Of one application several things can be missing. */
public enum Missing {
    NOT_SENT("Not sent"),
    NOT_ASKED("Programme team: ask who signs"),
    MANAGER("Line manager’s answer"),
    EMPLOYER("Employer’s signatory’s answer"),
    CONFIRMATION("Confirmation of what has changed"),
    SIGNATORY("Somebody who signs"),
    TEAM("Programme team: look at the sign-off"),
    ANSWER("Answer to the offer");

    private final String words;

    Missing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it is the applicant who can mend it, and not a signatory. */
    boolean isOfApplicant() {
        return switch (this) {
            case NOT_SENT, SIGNATORY, ANSWER -> true;
            case NOT_ASKED, MANAGER, EMPLOYER, CONFIRMATION, TEAM -> false;
        };
    }
}
