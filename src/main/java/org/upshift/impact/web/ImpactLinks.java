package org.upshift.impact.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

@TemplateExtension(namespace = "impact")
public final class ImpactLinks {

    private ImpactLinks() {}

    /** The impact report of a cohort. */
    public static String report(UUID cohort) {
        return "/cohorts/" + cohort + "/impact";
    }

    /** The report as another profile of disclosure shows it. */
    public static String report(UUID cohort, String profile) {
        return report(cohort) + "?profile=" + profile;
    }

    public static String csv(UUID cohort) {
        return report(cohort) + ".csv";
    }

    static String json(UUID cohort) {
        return "/api" + report(cohort);
    }

    static String publish(UUID cohort) {
        return report(cohort) + "/publication";
    }

    static String withdraw(UUID cohort) {
        return report(cohort) + "/withdrawal";
    }

    /** How every figure is computed. */
    public static String method() {
        return "/impact/method";
    }
}
