package org.upshift.admission;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

@CheckedTemplate(basePath = "mail/admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class SignOffLetters {
    private SignOffLetters() {}

    /**
     * @param actsFor who passed it on, or empty
     * @param until null where nothing is to be answered any more
     */
    record About(
            String manager, boolean employer, String actsFor, String applicant, String organisation, String contact) {}

    static native TemplateInstance signOffAsked(
            About about, String jobTitle, Terms terms, String relation, String until, String secret);

    static native TemplateInstance signOffConfirm(
            About about, List<Terms.Change> changes, Terms terms, String until, String secret);

    static native TemplateInstance signOffReminder(About about, Terms terms, String until, String secret);

    /** @param asked the day on which they asked, in words */
    record Waiting(String name, String title, String asked, String secret) {}

    static native TemplateInstance signOffDigest(String manager, List<Waiting> applicants);

    static native TemplateInstance signOffReceipt(
            About about, SignOffStatus answer, String signed, String conditions, Terms terms, String doubt);

    static native TemplateInstance signOffPassedOn(About about, String to);

    static native TemplateInstance signOffSetAside(About about, String reason);

    static native TemplateInstance signOffDoubted(
            About about, String cohort, String who, UUID cohortId, UUID application);

    static native TemplateInstance signOffDecided(
            String name,
            String cohort,
            String manager,
            boolean supported,
            boolean conditions,
            String status,
            UUID application);

    static native TemplateInstance signOffNews(
            String news,
            String name,
            String cohort,
            String manager,
            String signatory,
            String detail,
            String status,
            UUID application);
}
