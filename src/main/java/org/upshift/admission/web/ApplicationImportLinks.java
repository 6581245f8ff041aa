package org.upshift.admission.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

@TemplateExtension(namespace = "applicationImports")
public final class ApplicationImportLinks {
    private ApplicationImportLinks() {}

    /** Where applications are moved over from elsewhere. */
    public static String ofCohort(UUID cohort) {
        return ApplicationLinks.list(cohort) + "/import";
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
        return columns(cohort, id) + "/undoing";
    }
}
