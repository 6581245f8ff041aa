package org.upshift.questionnaire.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;
import org.upshift.web.ImportAddresses;

@TemplateExtension(namespace = "imports")
public final class ImportLinks {

    private ImportLinks() {}

    /** The responses that were brought into a cohort from elsewhere. */
    public static String ofCohort(UUID cohort) {
        return QuestionnaireLinks.ofCohort(cohort) + "/imports";
    }

    static ImportAddresses file(UUID cohort) {
        return new ImportAddresses(ofCohort(cohort));
    }

    /** Where a programme is evaluated with answers that are there already. */
    public static String evaluate() {
        return "/evaluations/new";
    }
}
