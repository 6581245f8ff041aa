package org.upshift.people;

/** What a person may be for a programme or a cohort. Applicants and participants need no role: they see what is theirs. */
public enum Role {
    /** Runs the service; sees everything, grants roles. Not bound to a scope. */
    ADMINISTRATOR,
    /** Runs a programme. Scope: a programme. */
    TEAM,
    /** Scores applications. Scope: a cohort. */
    REVIEWER,
    /** Leads sessions and marks registers. Scope: a cohort. */
    FACILITATOR,
    /** Reads impact reports. Scope: a cohort. */
    EVALUATOR;

    /** The names for {@code @RolesAllowed}. */
    public static final String ADMINISTRATORS = "ADMINISTRATOR";

    public static final String TEAMS = "TEAM";
    public static final String REVIEWERS = "REVIEWER";
    public static final String FACILITATORS = "FACILITATOR";
    public static final String EVALUATORS = "EVALUATOR";

    /**
     * Whether the role counts only once the second factor was shown in a sign-in. It does for every role that sees the data of
     * other people.
     */
    public boolean needsSecondFactor() {
        return switch (this) {
            case ADMINISTRATOR, TEAM, REVIEWER, FACILITATOR, EVALUATOR -> true;
        };
    }

    /** Whether the role is held for cohorts; that of the team is held for programmes, an administrator's for neither. */
    public boolean isForCohorts() {
        return this == REVIEWER || this == FACILITATOR || this == EVALUATOR;
    }

    /** What somebody with the role sees and does, said to them. */
    String meaning() {
        return switch (this) {
            case ADMINISTRATOR -> "You now see every programme, and everybody whom Upshift knows, and can give roles.";
            case TEAM ->
                "You can now change the programme and run its cohorts: sessions, applications and offers, questionnaires, and"
                        + " who has a part in them.";
            case REVIEWER -> "You can now read and review applications for this cohort.";
            case FACILITATOR ->
                "You can now see the sessions of this cohort and who takes part, and mark the register.";
            case EVALUATOR -> "You can now read the impact report of this cohort and take its figures with you.";
        };
    }

    public String title() {
        return switch (this) {
            case ADMINISTRATOR -> "Administrator";
            case TEAM -> "Programme team";
            case REVIEWER -> "Reviewer";
            case FACILITATOR -> "Facilitator";
            case EVALUATOR -> "Evaluator";
        };
    }
}
