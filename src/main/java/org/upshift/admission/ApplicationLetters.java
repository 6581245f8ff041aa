package org.upshift.admission;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;

@CheckedTemplate(basePath = "mail/admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class ApplicationLetters {
    private ApplicationLetters() {}

    static native TemplateInstance received(
            String name,
            String cohort,
            String reference,
            String manager,
            String status,
            UUID application,
            LetterWords.Own own);

    /** @param reserve whether they were on the waiting list */
    static native TemplateInstance offerMade(
            String name, String cohort, String until, boolean reserve, UUID application, LetterWords.Own own);

    static native TemplateInstance extended(String name, String cohort, String until, UUID application);

    static native TemplateInstance offerAccepted(
            String name, String cohort, UUID application, UUID cohortId, LetterWords.Own own);

    static native TemplateInstance offerDeclined(String name, String cohort);

    static native TemplateInstance offerExpired(String name, String cohort, String until, UUID application);

    static native TemplateInstance offerWithdrawn(String name, String cohort, String status, UUID application);

    /** @param reason may be empty */
    static native TemplateInstance unsuccessful(
            String name, String cohort, String reference, String reason, LetterWords.Own own);

    /** @param status as on the page, {@code until} when the waiting list closes */
    static native TemplateInstance reserve(
            String name,
            String cohort,
            String reference,
            String status,
            String until,
            int daysToAnswer,
            UUID application,
            LetterWords.Own own);

    /** @param phase of the cohort, in which it is now */
    static native TemplateInstance leftBehind(
            String name, String cohort, String phase, String reference, String status, UUID application);

    /** @param notice in words; empty where no place was given up, {@code told} whether those who had signed are told */
    static native TemplateInstance withdrawn(String name, String cohort, String reference, String notice, boolean told);

    /** @param missing the name of what is missing, {@code gaps} parts that are not complete, {@code until} when it is to be done */
    static native TemplateInstance missing(
            String name, String cohort, String missing, String gaps, String until, String status, UUID application);

    static native TemplateInstance placeGivenUp(String manager, String applicant, String cohort, String notice);
}
