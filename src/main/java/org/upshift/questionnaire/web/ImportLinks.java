package org.upshift.questionnaire.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

@TemplateExtension(namespace = "imports")
public final class ImportLinks {

    private ImportLinks() {}

    /** The responses that were brought into a cohort from elsewhere. */
    public static String ofCohort(UUID cohort) {
        return QuestionnaireLinks.ofCohort(cohort) + "/imports";
    }

    static String columns(UUID cohort, UUID id) {
        return ofCohort(cohort) + "/" + id;
    }

    static String preview(UUID cohort, UUID id) {
        return columns(cohort, id) + "/preview";
    }

    static String store(UUID cohort, UUID id) {
        return columns(cohort, id) + "/storing";
    }

    static String letGo(UUID cohort, UUID id) {
        return columns(cohort, id) + "/removal";
    }

    static String undoing(UUID cohort, UUID id) {
        return undo(cohort, id);
    }

    static String undo(UUID cohort, UUID id) {
        return columns(cohort, id) + "/undoing";
    }

    /** Where a programme is evaluated with answers that are there already. */
    public static String evaluate() {
        return "/evaluations/new";
    }
}
