package org.upshift.access;

/** How far a record is from the one who asks for it. */
enum Relation {
    /** The subject's own record, or the cohort in which the role is held. */
    OWN,
    /** Somebody else's record in the same cohort. */
    SAME_COHORT,
    /** A record in another cohort of the same programme. */
    OTHER_COHORT,
    /** A record of another organisation, in a cohort of the programme that it runs. */
    OTHER_ORGANISATION;

    /** Whether a role that this subject holds reaches so far: the team's is held for a programme, the others for a cohort. */
    boolean isInScopeOf(String subject) {
        return switch (this) {
            case OWN, SAME_COHORT -> true;
            case OTHER_COHORT -> subject.equals("team") || subject.equals("administrator");
            case OTHER_ORGANISATION -> false;
        };
    }
}
