package org.upshift.form.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;
import org.upshift.form.FormPart;

@TemplateExtension(namespace = "forms")
public final class FormLinks {
    private FormLinks() {}

    /** What a cohort asks its applicants, for its team. */
    public static String ofCohort(UUID cohort) {
        return "/cohorts/" + cohort + "/form";
    }

    static String preview(UUID cohort) {
        return ofCohort(cohort) + "/preview";
    }

    static String eligibility(UUID cohort) {
        return ofCohort(cohort) + "/eligibility";
    }

    static String newSection(UUID cohort) {
        return ofCohort(cohort) + "/new-section";
    }

    static String section(UUID cohort, String section) {
        return ofCohort(cohort) + "/sections/" + section;
    }

    static String newQuestion(UUID cohort) {
        return ofCohort(cohort) + "/new-question";
    }

    static String question(UUID cohort, String question) {
        return ofCohort(cohort) + "/questions/" + question;
    }

    static String newRule(UUID cohort) {
        return ofCohort(cohort) + "/new-rule";
    }

    static String rule(UUID cohort, UUID rule) {
        return ofCohort(cohort) + "/rules/" + rule;
    }

    static String newDeclaration(UUID cohort) {
        return ofCohort(cohort) + "/new-declaration";
    }

    static String declaration(UUID cohort, String declaration) {
        return ofCohort(cohort) + "/declarations/" + declaration;
    }

    static String up(UUID cohort, String part, String key) {
        return part(cohort, part, key) + "/up";
    }

    static String down(UUID cohort, String part, String key) {
        return part(cohort, part, key) + "/down";
    }

    static String removal(UUID cohort, String part, String key) {
        return part(cohort, part, key) + "/removal";
    }

    private static String part(UUID cohort, String part, String key) {
        return ofCohort(cohort) + "/" + FormPart.named(part).code() + "/" + key;
    }

    /** The form to fill in on paper; anyone may have it. */
    public static String blankForm(UUID cohort) {
        return "/cohorts/" + cohort + "/documents/application-form.pdf";
    }

    /** How applications are judged and what is asked; anyone may have it. */
    public static String guidelines(UUID cohort) {
        return "/cohorts/" + cohort + "/documents/guidelines.pdf";
    }
}
