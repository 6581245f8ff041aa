package org.upshift.admission;

/** What keeps an application from being decided or taken up. Of one application several things can be missing. */
public enum Missing {
    NOT_SENT("Not sent", true),
    MANAGER("Line manager’s answer", true),
    EMPLOYER("Employer’s signatory’s answer", true),
    CONFIRMATION("Confirmation of what has changed", true),
    SIGNATORY("Somebody who signs", true),
    TEAM("Programme team: look at the sign-off", false),
    ANSWER("Answer to the offer", true);

    private final String words;
    private final boolean remindable;

    Missing(String words, boolean remindable) {
        this.words = words;
        this.remindable = remindable;
    }

    public String words() {
        return words;
    }

    /** Whether a letter can remind somebody; what the team has to do itself, nobody is reminded of. */
    public boolean isRemindable() {
        return remindable;
    }

    /** Whether it is the applicant who can mend it, and not a signatory. */
    boolean isOfApplicant() {
        return switch (this) {
            case NOT_SENT, SIGNATORY, ANSWER -> true;
            case MANAGER, EMPLOYER, CONFIRMATION, TEAM -> false;
        };
    }
}
