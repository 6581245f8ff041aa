package org.upshift.admission.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;
import org.upshift.web.ImportAddresses;

@TemplateExtension(namespace = "applicationImports")
public final class ApplicationImportLinks {
    private ApplicationImportLinks() {}

    /** Where applications are moved over from elsewhere. */
    public static String ofCohort(UUID cohort) {
        return ApplicationLinks.list(cohort) + "/import";
    }

    static ImportAddresses file(UUID cohort) {
        return new ImportAddresses(ofCohort(cohort));
    }
}
