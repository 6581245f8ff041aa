package org.upshift.admission;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;

@CheckedTemplate(basePath = "mail/admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class DeferralLetters {
    private DeferralLetters() {}

    /** @param answer of the team, or empty; {@code later} the application in the next cohort */
    static native TemplateInstance deferralAgreed(
            String name, String cohort, String next, String until, String answer, UUID later);

    static native TemplateInstance deferralTold(String manager, String applicant, String cohort, String next);

    static native TemplateInstance deferralRefused(String name, String cohort, String answer, UUID application);

    /** @param by who gives up their place for them */
    static native TemplateInstance substituteNamed(
            String name, String by, String cohort, String until, UUID application);
}
