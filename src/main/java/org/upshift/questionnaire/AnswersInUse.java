package org.upshift.questionnaire;

import java.util.UUID;

/** What a higher feature has made of the answers of a cohort, so that they are not taken away from under it. */
public interface AnswersInUse {

    /** Whether figures of this cohort are public now. */
    boolean isPublic(UUID cohort);

    /** Whether something that stays, such as an earlier publication, was made from the answers of a wave. */
    boolean isRemembered(UUID wave);
}
