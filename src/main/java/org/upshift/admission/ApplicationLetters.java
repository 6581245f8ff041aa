package org.upshift.admission;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;

@CheckedTemplate(basePath = "mail/admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class ApplicationLetters {
    private ApplicationLetters() {}

    static native TemplateInstance received(
            String name, String cohort, String reference, String manager, String status, UUID application);

    static native TemplateInstance extended(String name, String cohort, String until, UUID application);

    static native TemplateInstance offerMade(String name, String cohort, String until, UUID application);

    static native TemplateInstance offerAccepted(String name, String cohort, UUID application, UUID cohortId);

    static native TemplateInstance offerDeclined(String name, String cohort);

    static native TemplateInstance offerExpired(String name, String cohort, String until, UUID application);

    static native TemplateInstance offerWithdrawn(String name, String cohort, String status, UUID application);

    static native TemplateInstance unsuccessful(String name, String cohort, String reference);

    /** @param phase of the cohort, in which it is now */
    static native TemplateInstance leftBehind(
            String name, String cohort, String phase, String reference, String status, UUID application);

    static native TemplateInstance withdrawn(String name, String cohort, String reference);
}
